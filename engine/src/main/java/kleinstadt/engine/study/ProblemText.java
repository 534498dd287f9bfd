package kleinstadt.engine.study;

import java.nio.file.Path;
import java.util.List;

/** Words what is wrong with a run's options, in the user's language. */
public interface ProblemText {

    /** The output folder is neither free nor ours. */
    String outputTaken(Path folder);

    /** Nothing can be written into the folder the output would stand in. */
    String outputNotWritable(Path parent);

    /** Another run writes the output folder. */
    String outputInUse(Path folder);

    /** There is no room left where the output is written. */
    String noRoom(Path parent);

    /** There is no such town set. */
    String unknownSet(List<String> known, String found);

    /** No town has this name or key; these come near. */
    String unknownTown(String found, List<String> near);

    /** Several towns have this name, as {@code name (AGS)}. */
    String ambiguousTown(String found, List<String> candidates);

    /** Figures cannot be carried to this territory, only to those between two. */
    String unreachableTerritory(String wanted, String oldest, String newest);

    /** A file of the snapshot cannot be read or does not match its checksum. */
    String brokenSnapshot(String cause);
}
