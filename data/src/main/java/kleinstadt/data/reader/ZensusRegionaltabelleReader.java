package kleinstadt.data.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.source.SourceDescription;

/**
 * Reads the regional tables of the census of 2022, as text (semicolons) or as sheets of a workbook: one head line of codes,
 * one row for each Gemeinde, association, Kreis, Land and for Germany. A workbook may hold several tables.
 */
public final class ZensusRegionaltabelleReader implements Reader {

    private static final String TOTAL = "0_Insgesamt_";
    private static final String BLANK_ROWS = "leere Zeilen";
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
        List<List<String>> heads = listHeads(file);
        return heads.isEmpty()
                ? Optional.empty()
                : Optional.of(heads.stream().map(this::title).distinct().collect(Collectors.joining("; ")));
    }

    @Override
    public boolean isDescribed(InputFile file) throws IOException {
        return listHeads(file).stream()
                .anyMatch(head -> tables.findByLabels(head).isPresent());
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        if (ZensusSheets.listHeads(file).isEmpty()) {
            return readText(file, gazetteer, log);
        }
        List<Content> read = new ArrayList<>();
        for (ZensusTable table : ZensusSheets.read(file)) {
            readSheet(file, table, gazetteer, log).ifPresent(read::add);
        }
        return Content.ofAll(read);
    }

    private Optional<Content> readText(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Optional<HeadedTable> found =
                HeadedTable.read(file, ';', tables, labels -> String.join(", ", listTopics(labels)), log);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        HeadedTable text = found.get();
        Optional<ZensusFrame> frame = findFrame(file, text.labels(), log);
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        HeadedColumns columns =
                new HeadedColumns(file.name(), text.description().table(), text.labels(), ZensusFrame.LABELS, log);
        ZensusTable table = ZensusTable.of(
                text.labels(),
                columns.listComplete(text.rows()).stream()
                        .map(row -> new TableRow(row.getStartingLineNumber(), row.getFields()))
                        .iterator());
        return Optional.of(read(file, text.description(), table, frame.get(), columns, gazetteer, log));
    }

    private Optional<Content.Figures> readSheet(InputFile file, ZensusTable table, Gazetteer gazetteer, IssueLog log) {
        if (table.rows().isEmpty()) {
            log.add(new NotATable(Place.file(file.name()), "rows below the head"));
            return Optional.empty();
        }
        Optional<SourceDescription> found = tables.findByLabels(table.labels());
        if (found.isEmpty()) {
            log.add(new UndescribedTable(Place.file(file.name()), String.join(", ", listTopics(table.labels()))));
        }
        Optional<ZensusFrame> frame = findFrame(file, table.labels(), log);
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        return found.map(description -> {
            HeadedColumns columns =
                    new HeadedColumns(file.name(), description.table(), table.labels(), ZensusFrame.LABELS, log);
            return read(file, description, table, frame.get(), columns, gazetteer, log);
        });
    }

    private static Optional<ZensusFrame> findFrame(InputFile file, List<String> labels, IssueLog log) {
        Optional<ZensusFrame> frame = ZensusFrame.find(labels);
        if (frame.isEmpty()) {
            // Quotes that do not match can make the head another one than its first line looked like.
            log.add(new NotATable(Place.file(file.name()), "the columns every table of the census begins with"));
        }
        return frame;
    }

    private static Content.Figures read(
            InputFile file,
            SourceDescription description,
            ZensusTable table,
            ZensusFrame frame,
            HeadedColumns columns,
            Gazetteer gazetteer,
            IssueLog log) {
        FigureTable figures = new FigureTable(description.source());
        new ZensusRows(file.name(), frame, columns.listFound(), gazetteer, log).readInto(figures, table.rows());
        if (table.blank() > 0) {
            log.add(new SkippedRows(Place.file(file.name()), table.blank(), BLANK_ROWS));
        }
        return new Content.Figures(description.source().id(), "", table.rows().size(), figures.build());
    }

    /** The heads of all tables of the census in a file; none where it holds no such table. */
    private static List<List<String>> listHeads(InputFile file) throws IOException {
        List<List<String>> heads = ZensusSheets.listHeads(file);
        if (!heads.isEmpty()) {
            return heads;
        }
        String first = TableText.readHead(file.path()).lines().findFirst().orElse("");
        List<String> labels = List.of(first.replace("\"", "").split(";"));
        return ZensusFrame.find(labels).isPresent() ? List.of(labels) : List.of();
    }

    private String title(List<String> labels) {
        return tables.findByLabels(labels)
                .map(description -> description.source().title())
                .orElseGet(() -> "Zensus 2022: Regionaltabelle mit " + String.join(", ", listTopics(labels)));
    }

    /** The first characteristics a table is split by: a label is one's code, two underscores and the code of its class. */
    private static List<String> listTopics(List<String> labels) {
        Set<String> frame = ZensusFrame.LABELS;
        return labels.stream()
                .filter(label -> !frame.contains(label) && !label.equals(TOTAL))
                .map(label -> label.replaceFirst("__.*|_[0-9]+$", ""))
                .distinct()
                .limit(SHOWN_TOPICS)
                .toList();
    }
}
