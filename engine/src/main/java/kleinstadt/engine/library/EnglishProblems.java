package kleinstadt.engine.library;

import java.util.List;
import kleinstadt.engine.study.StudyProblemText;

/** Problems in the words of exceptions. */
final class EnglishProblems implements StudyProblemText {

    @Override
    public String unknownSet(List<String> known, String found) {
        return "expected a town set out of " + known + ", found " + found;
    }

    @Override
    public String unknownTown(String found, List<String> near) {
        return "expected name or AGS of a town, found " + found + (near.isEmpty() ? "" : "; near are " + near);
    }

    @Override
    public String ambiguousTown(String found, List<String> candidates) {
        return "expected the name of one town, found " + found + ", the name of " + candidates;
    }

    @Override
    public String unreachableTerritory(String wanted, String oldest, String newest) {
        return "expected a territory from " + oldest + " to " + newest + ", found " + wanted;
    }

    @Override
    public String brokenSnapshot(String cause) {
        return "the snapshot is broken: " + cause;
    }
}
