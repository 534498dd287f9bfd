package kleinstadt.data.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SpreadsheetLayoutUnknown;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.TownType;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the BBSR reference list of Gemeinden and associations with their Stadt- und Gemeindetyp, location, RegioStaR 7,
 * rank as a central place and class of growth. The list keeps keys as numbers, so their leading zeros are put back.
 */
public final class ReferenceReader implements Reader {

    /** Id of the source. */
    public static final String SOURCE = "bbsr-referenz-2019";

    private static final Pattern KEY = Pattern.compile("[0-9]{8}");

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
                .flatMap(head -> ReferenceLayout.find(head).stream())
                .map(layout -> "BBSR-Referenz Gemeinden und Gemeindeverbände, Gebietsstand " + layout.territory())
                .findFirst();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        SortedMap<String, AreaKey> verbaende = AssociationKeys.read(file, log);
        Optional<Content> content = Workbooks.readFirst(
                file, ReferenceLayout::find, (sheet, layout) -> readSheet(file, sheet, layout, verbaende, log));
        if (content.isEmpty()) {
            log.add(new SpreadsheetLayoutUnknown(Issue.Place.file(file.name()), "sheet of Gemeinden with their type"));
        }
        return content;
    }

    private static Content readSheet(
            InputFile file, Sheet sheet, ReferenceLayout layout, SortedMap<String, AreaKey> verbaende, IssueLog log)
            throws IOException {
        List<Content.ReferenceEntry> entries = new ArrayList<>();
        ReferenceClasses classes = new ReferenceClasses(file.name(), layout, log);
        try (Stream<SheetRow> rows = Workbooks.rows(sheet)) {
            rows.filter(row -> row.number() > layout.headings().number()).forEach(row -> {
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
                ReferenceClasses.findType(row.number(layout.type()))
                        .ifPresentOrElse(
                                type -> entries.add(new Content.ReferenceEntry(
                                        ags,
                                        row.text(layout.ags() + 1),
                                        verband,
                                        row.text(layout.verband() + 1),
                                        type,
                                        classes.read(row))),
                                () -> log.add(new UnreadableRow(
                                        Issue.Place.cell(
                                                file.name(),
                                                row.number(),
                                                ReferenceLayout.TYPE,
                                                row.text(layout.type())),
                                        "the code of a Stadt- und Gemeindetyp, "
                                                + ReferenceClasses.codes(TownType.class))));
            });
        }
        return new Content.TownReference(
                SOURCE, "", entries.size() + log.rowsLost(file.name()).count(), layout.territory(), entries, verbaende);
    }
}
