package kleinstadt.data.reader;

import java.util.List;
import java.util.Optional;

/**
 * Where the columns of INKAR's long table stand; editions have them in different places and not all of them.
 *
 * @param code place of the indicator's code ({@code Kuerzel}), -1 where the edition has none
 * @param number place of the indicator's number ({@code ID}), -1 where the edition has none
 * @param level place of the level ({@code Raumbezug})
 * @param key place of the area's key ({@code Kennziffer})
 * @param time place of the time ({@code Zeitbezug})
 * @param figure place of the figure ({@code Wert})
 * @param width number of columns
 */
record InkarBulkHead(int code, int number, int level, int key, int time, int figure, int width) {

    /** Finds the columns by their labels; empty where one that every edition has is not there. */
    static Optional<InkarBulkHead> find(List<String> labels) {
        List<String> plain = labels.stream().map(String::strip).toList();
        InkarBulkHead head = new InkarBulkHead(
                plain.indexOf("Kuerzel"),
                plain.indexOf("ID"),
                plain.indexOf("Raumbezug"),
                plain.indexOf("Kennziffer"),
                plain.indexOf("Zeitbezug"),
                plain.indexOf("Wert"),
                plain.size());
        boolean whole = Math.max(head.code, head.number) >= 0
                && Math.min(Math.min(head.level, head.key), Math.min(head.time, head.figure)) >= 0;
        return whole && head.width <= InkarBulkRow.FIELDS ? Optional.of(head) : Optional.empty();
    }
}
