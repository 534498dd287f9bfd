package kleinstadt.data.reader;

import java.util.List;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.TableMapping;

/** Bundled descriptions cut down to the columns a fixture has. */
final class DescribedTablesFixture {

    private DescribedTablesFixture() {}

    /** The description with only those columns that have one of these labels. */
    static SourceDescription keep(SourceDescription description, List<String> labels) {
        TableMapping table = description.table();
        return new SourceDescription(
                description.source(),
                new TableMapping(
                        table.source(),
                        table.reader(),
                        table.columns().stream()
                                .filter(column -> labels.contains(column.label()))
                                .toList(),
                        table.required().stream().filter(labels::contains).toList(),
                        table.skipped(),
                        table.allDashes(),
                        table.otherTerritories(),
                        table.flat()));
    }
}
