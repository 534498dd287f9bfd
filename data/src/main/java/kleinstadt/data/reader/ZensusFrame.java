package kleinstadt.data.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a census table that say what a row is, wherever they stand.
 *
 * @param day place of the census day from 0
 * @param key place of the regional key
 * @param name place of the area's name
 */
@SourceQuirk(
        id = "zensus-level-column-has-two-names",
        cause =
                "The table of households calls the column of levels Reg_Ebene, all others Regionalebene; both are known, and"
                        + " the level is told by the length of the key.",
        since = "Zensus 2022, Ausgabe 2024")
record ZensusFrame(int day, int key, int name) {

    static final String DAY = "Berichtszeitpunkt";
    static final String KEY = "_RS";
    private static final String NAME = "Name";

    /** Labels of all such columns. */
    static final Set<String> LABELS = Set.of(DAY, KEY, NAME, "Regionalebene", "Reg_Ebene");

    /** The frame of a table with these labels; empty where it is no table of the census. */
    static Optional<ZensusFrame> find(List<String> labels) {
        ZensusFrame frame = new ZensusFrame(labels.indexOf(DAY), labels.indexOf(KEY), labels.indexOf(NAME));
        return frame.day < 0 || frame.key < 0 || frame.name < 0 ? Optional.empty() : Optional.of(frame);
    }
}
