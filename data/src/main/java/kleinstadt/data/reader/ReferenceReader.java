package kleinstadt.data.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SpreadsheetLayoutUnknown;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.TownType;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the BBSR reference list of Gemeinden and associations with their Stadt- und Gemeindetyp. The list keeps keys as
 * numbers, so their leading zeros are put back.
 */
public final class ReferenceReader implements Reader {

    /** Id of the source. */
    public static final String SOURCE = "bbsr-referenz-2019";

    private static final Pattern DAY = Pattern.compile("Gemeinden (\\d{2})\\.(\\d{2})\\.(\\d{4})");
    private static final Pattern KEY = Pattern.compile("[0-9]{8}");
    private static final String CODES = Arrays.stream(TownType.values())
            .map(type -> Integer.toString(type.code()))
            .collect(Collectors.joining(", "));

    @Override
    public String name() {
        return "bbsr-referenz";
    }

    @Override
    public boolean isTerritorial() {
        return true;
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return file.sheetHeads().stream()
                .flatMap(head -> Layout.find(head).stream())
                .map(layout -> "BBSR-Referenz Gemeinden und Gemeindeverbände, Gebietsstand " + layout.territory())
                .findFirst();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        SortedMap<String, AreaKey> verbaende = AssociationKeys.read(file, log);
        Optional<Content> content = Workbooks.readFirst(
                file, Layout::find, (sheet, layout) -> readSheet(file, sheet, layout, verbaende, log));
        if (content.isEmpty()) {
            log.add(new SpreadsheetLayoutUnknown(Issue.Place.file(file.name()), "sheet of Gemeinden with their type"));
        }
        return content;
    }

    private static Content readSheet(
            InputFile file, Sheet sheet, Layout layout, SortedMap<String, AreaKey> verbaende, IssueLog log)
            throws IOException {
        List<Content.ReferenceEntry> entries = new ArrayList<>();
        try (Stream<SheetRow> rows = Workbooks.rows(sheet)) {
            rows.filter(row -> row.number() > layout.headingRow()).forEach(row -> {
                String ags = row.key(layout.ags(), 8);
                String verband = row.key(layout.verband(), 8);
                if (ags.isEmpty() && verband.isEmpty()) {
                    return;
                }
                if (!KEY.matcher(ags).matches() || !KEY.matcher(verband).matches()) {
                    log.add(new UnreadableRow(
                            Issue.Place.cell(file.name(), row.number(), "Kennziffer", ags + " / " + verband),
                            "the eight-digit keys of a Gemeinde and its association"));
                    return;
                }
                type(row.number(layout.type()))
                        .ifPresentOrElse(
                                type -> entries.add(new Content.ReferenceEntry(
                                        ags,
                                        row.text(layout.ags() + 1),
                                        verband,
                                        row.text(layout.verband() + 1),
                                        type)),
                                () -> log.add(new UnreadableRow(
                                        Issue.Place.cell(
                                                file.name(), row.number(), Layout.TYPE, row.text(layout.type())),
                                        "the code of a Stadt- und Gemeindetyp, " + CODES)));
            });
        }
        return new Content.TownReference(
                SOURCE, "", entries.size() + log.rowsLost(file.name()).count(), layout.territory(), entries, verbaende);
    }

    /** The type a printed code stands for; empty where it is none of the codes. */
    private static Optional<TownType> type(OptionalDouble code) {
        return code.isPresent() && code.getAsDouble() == Math.rint(code.getAsDouble())
                ? TownType.findByCode((int) code.getAsDouble())
                : Optional.empty();
    }

    /**
     * Where the list keeps its columns; a name stands right of its key.
     *
     * @param territory day of the list
     * @param headingRow number of the row with the column headings
     * @param ags column of the Gemeinde's key
     * @param verband column of the association's key
     * @param type column of the type's code
     */
    private record Layout(TerritoryDate territory, int headingRow, int ags, int verband, int type) {

        static final String TYPE = "Stadt- und Gemeindetyp Kennziffer";

        static Optional<Layout> find(List<SheetRow> head) {
            if (head.size() < 2) {
                return Optional.empty();
            }
            Matcher day = DAY.matcher(head.get(0).heading(0));
            SheetRow headings = head.get(1);
            int ags = column(headings, "Gemeinden Kennziffer");
            int verband = column(headings, "Gemeindeverbände Kennziffer");
            int type = column(headings, TYPE);
            if (!day.matches() || ags < 0 || verband < 0 || type < 0) {
                return Optional.empty();
            }
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return Optional.of(new Layout(new TerritoryDate(date), headings.number(), ags, verband, type));
        }

        private static int column(SheetRow row, String heading) {
            for (int column = 0; column < row.width(); column++) {
                if (row.heading(column).equals(heading)) {
                    return column;
                }
            }
            return -1;
        }
    }
}
