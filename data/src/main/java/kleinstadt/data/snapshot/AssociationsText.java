package kleinstadt.data.snapshot;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;

/** Both keys of each association as a table; by them tables that come later find their associations. */
final class AssociationsText {

    static final String PATH = "associations.csv";

    private AssociationsText() {}

    static String write(SortedMap<String, AreaKey> keys) {
        List<List<String>> rows = new ArrayList<>();
        keys.forEach((regional, verband) -> rows.add(List.of(regional, verband.key())));
        return GemeindenText.table(List.of("regional_key", "bbsr_key"), rows);
    }

    /** BBSR key by regional key; none in a snapshot written before they were kept. */
    static SortedMap<String, AreaKey> read(SnapshotFiles files) throws IOException {
        SortedMap<String, AreaKey> keys = new TreeMap<>();
        if (files.checksums().containsKey(PATH)) {
            for (CsvRecord row : GemeindenText.records(files.get(PATH))) {
                keys.put(row.getField(0), AreaKey.verband(row.getField(1)));
            }
        }
        return keys;
    }
}
