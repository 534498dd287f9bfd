package kleinstadt.data.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.NotATable;
import kleinstadt.data.check.UndescribedTable;
import kleinstadt.data.source.SourceDescription;

/** One flat file, alone or in an archive: what table it holds and its figures. */
final class FlatTableFile {

    private final FlatInput input;
    private final List<SourceDescription> descriptions;

    /** Takes a file and the tables that may be in it. */
    FlatTableFile(FlatInput input, List<SourceDescription> descriptions) {
        this.input = input;
        this.descriptions = descriptions;
    }

    /** Name for messages. */
    String name() {
        return input.name();
    }

    /** Whether the first line is that of a flat file. */
    boolean isFlat() throws IOException {
        return findHead().isPresent();
    }

    /** The table by code and title, or by what it tells of itself. */
    String kind() throws IOException {
        List<FlatFigure> beginning = listBeginning();
        if (beginning.isEmpty()) {
            return "GENESIS-Flatfile ohne Zeilen";
        }
        return FlatMeasures.findTable(descriptions, beginning)
                .map(found -> "GENESIS-Flatfile " + found.source().id() + " "
                        + found.source().title())
                .orElseGet(() -> "GENESIS-Flatfile " + describe(beginning.get(0)));
    }

    /** Whether a source description names the table. */
    boolean isDescribed() throws IOException {
        return FlatMeasures.findTable(descriptions, listBeginning()).isPresent();
    }

    /** The figures; empty if the table is not described or has none, which the log then says. */
    Optional<Content> read(Gazetteer gazetteer, IssueLog log) throws IOException {
        try {
            Optional<FlatHead> head = findHead();
            List<FlatFigure> beginning = listBeginning();
            if (head.isEmpty() || beginning.isEmpty()) {
                log.add(new NotATable(Place.file(input.name()), "rows below the head"));
                return Optional.empty();
            }
            Optional<SourceDescription> description = FlatMeasures.findTable(descriptions, beginning);
            if (description.isEmpty()) {
                log.add(new UndescribedTable(Place.file(input.name()), describe(beginning.get(0))));
                return Optional.empty();
            }
            FlatRows rows = new FlatRows(input.name(), head.get(), description.get(), log);
            input.read(input.charset(), row -> {
                if (row.getStartingLineNumber() > 1) {
                    rows.add(row);
                }
            });
            return rows.finish(gazetteer);
        } catch (CsvParseException e) {
            log.add(new NotATable(Place.file(input.name()), "rows of fields between semicolons"));
            return Optional.empty();
        }
    }

    private Optional<FlatHead> findHead() throws IOException {
        return records(1).stream().findFirst().flatMap(line -> FlatHead.find(line.getFields()));
    }

    /** The figures of the first whole rows. */
    private List<FlatFigure> listBeginning() throws IOException {
        Optional<FlatHead> head = findHead();
        if (head.isEmpty()) {
            return List.of();
        }
        return records(Integer.MAX_VALUE).stream()
                .skip(1)
                .filter(row -> row.getFieldCount() == head.get().fieldCount())
                .flatMap(row -> head.get().listFigures(row).stream())
                .toList();
    }

    /** The first lines; none where they are no records. */
    private List<CsvRecord> records(int lines) throws IOException {
        String head = input.head();
        try {
            return TableRecords.parse(head.lines().limit(lines).collect(Collectors.joining("\n")), ';');
        } catch (CsvParseException notCsv) {
            return List.of();
        }
    }

    private static String describe(FlatFigure first) {
        String splits = String.join(", ", first.listVariables());
        return first.statistic() + " " + first.statisticLabel() + ": " + first.value() + " " + first.valueLabel()
                + (splits.isEmpty() ? "" : " nach " + splits);
    }
}
