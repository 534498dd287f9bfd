package kleinstadt.engine.study;

import java.nio.file.Path;
import java.util.List;

/** A run's problems as plain keywords. */
public final class PlainProblems implements ProblemText {

    @Override
    public String outputTaken(Path folder) {
        return "taken " + folder;
    }

    @Override
    public String outputNotWritable(Path parent) {
        return "not writable " + parent;
    }

    @Override
    public String outputInUse(Path folder) {
        return "in use " + folder;
    }

    @Override
    public String noRoom(Path parent) {
        return "no room " + parent;
    }

    @Override
    public String unknownSet(List<String> known, String found) {
        return "set " + found;
    }

    @Override
    public String unknownTown(String found, List<String> near) {
        return "unknown " + found + " near " + near;
    }

    @Override
    public String ambiguousTown(String found, List<String> candidates) {
        return "ambiguous " + found + " " + candidates;
    }

    @Override
    public String unreachableTerritory(String wanted, String oldest, String newest) {
        return "unreachable " + wanted;
    }

    @Override
    public String brokenSnapshot(String cause) {
        return "broken snapshot " + cause;
    }
}
