package kleinstadt.data.reader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads the regional tables of the census of 2022: semicolons, one head line of codes, one row for each Gemeinde,
 * association, Kreis, Land and for Germany.
 */
public final class ZensusRegionaltabelleReader implements Reader {

    private static final String HEAD = "Berichtszeitpunkt;_RS;Name;";
    private static final String TOTAL = "0_Insgesamt_";
    private static final int FIRST_FIGURE = 4;
    private static final int SHOWN_TOPICS = 3;

    private final DescribedTables tables;

    /** Takes the descriptions of all sources; those of this format are told apart by the codes in the head. */
    public ZensusRegionaltabelleReader(List<SourceDescription> descriptions) {
        this.tables = new DescribedTables(name(), descriptions);
    }

    @Override
    public String name() {
        return "zensus-regionaltabelle";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        String head = TableText.readHead(file.path());
        if (!head.startsWith(HEAD)) {
            return Optional.empty();
        }
        List<String> labels = labels(head);
        return Optional.of(tables.findByLabels(labels)
                .map(description -> description.source().title())
                .orElseGet(() -> "Zensus 2022: Regionaltabelle mit " + String.join(", ", listTopics(labels))));
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        return tables.findByLabels(labels(TableText.readHead(file.path()))).isPresent();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Optional<HeadedTable> found =
                HeadedTable.read(file, ';', tables, labels -> String.join(", ", listTopics(labels)), log);
        return found.map(table -> {
            FigureTable figures = new FigureTable(table.description().source());
            new ZensusRows(file.name(), table.description().table(), table.labels(), log)
                    .readInto(figures, table.rows());
            return table.toContent(figures);
        });
    }

    private static List<String> labels(String head) {
        return List.of(head.lines().findFirst().orElse("").split(";"));
    }

    /** The first characteristics a table is split by: a label is one's code, two underscores and the code of its class. */
    private static List<String> listTopics(List<String> labels) {
        return labels.stream()
                .skip(FIRST_FIGURE)
                .filter(label -> !label.equals(TOTAL))
                .map(label -> label.replaceFirst("__.*|_[0-9]+$", ""))
                .distinct()
                .limit(SHOWN_TOPICS)
                .toList();
    }
}
