package kleinstadt.engine.study;

import java.util.List;

/** Words why a study cannot be computed, in the user's language. */
public interface StudyProblemText {

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
