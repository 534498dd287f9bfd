package kleinstadt.data.reader;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kleinstadt.data.check.Issue;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.SpreadsheetLayoutUnknown;
import kleinstadt.data.check.UnreadableCell;
import kleinstadt.data.check.UnreadableRow;
import kleinstadt.data.register.ChangeKind;
import kleinstadt.data.register.TerritoryChange;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the Namens-, Grenz- und Schlüsseländerungen of Destatis, a workbook a year or part of one. */
@SourceQuirk(
        id = "changes-text-or-number",
        cause = "Änderungsart, area and inhabitants are text in some rows and numbers in others, in one sheet.",
        since = "2023")
@SourceQuirk(
        id = "changes-several-kinds",
        cause = "A row may have two kinds at once, printed '3, 4'; it becomes a change of each kind.",
        since = "2023")
@SourceQuirk(
        id = "changes-kinds-in-footnote",
        cause =
                "What the numbers of the kinds mean stands in a footnote of the sheet, which is read rather than assumed.",
        since = "2023")
public final class TerritoryChangeReader implements Reader {

    /** Id of the source. */
    public static final String SOURCE = "gebietsaenderungen";

    private static final Pattern REFERENCE = Pattern.compile("\\d{2}/\\d{4}/\\d{4}.*");
    private static final Pattern FOOTNOTE = Pattern.compile("(\\d) = (\\p{L}+)");
    private static final Pattern KEY = Pattern.compile("[0-9]{12}|[0-9]{9}|[0-9]{5}");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public String name() {
        return "gebietsaenderungen";
    }

    @Override
    public boolean isTerritorial() {
        return true;
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return file.sheetHeads().stream()
                .flatMap(head -> TerritoryChangeLayout.find(head).stream())
                .map(layout -> "Gebietsänderungen vom " + layout.span())
                .findFirst();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Optional<Content> content = Workbooks.readFirst(
                file, TerritoryChangeLayout::find, (sheet, layout) -> readSheet(file, sheet, layout, log));
        if (content.isEmpty()) {
            log.add(new SpreadsheetLayoutUnknown(Issue.Place.file(file.name()), "sheet with Gebietsänderungen"));
        }
        return content;
    }

    private static Content readSheet(InputFile file, Sheet sheet, TerritoryChangeLayout layout, IssueLog log)
            throws IOException {
        List<SheetRow> rows;
        try (Stream<SheetRow> stream = Workbooks.rows(sheet)) {
            rows = stream.toList();
        }
        Map<String, ChangeKind> kinds = kinds(rows);
        List<TerritoryChange> changes = new ArrayList<>();
        long read = 0;
        for (SheetRow row : rows) {
            if (REFERENCE.matcher(row.text(0)).matches()) {
                changes.addAll(read(file, row, layout, kinds, log));
                read++;
            }
        }
        return new Content.ChangeList(
                SOURCE, layout.span(), read, changes.stream().sorted().toList());
    }

    /** The numbers of the kinds by the sheet's own footnote. */
    private static Map<String, ChangeKind> kinds(List<SheetRow> rows) {
        Map<String, ChangeKind> kinds = new HashMap<>();
        for (SheetRow row : rows) {
            Matcher footnote = FOOTNOTE.matcher(row.text(0));
            if (footnote.matches()) {
                for (ChangeKind kind : ChangeKind.values()) {
                    if (kind.label().equals(footnote.group(2))) {
                        kinds.put(footnote.group(1), kind);
                    }
                }
            }
        }
        return kinds;
    }

    private static List<TerritoryChange> read(
            InputFile file, SheetRow row, TerritoryChangeLayout layout, Map<String, ChangeKind> numbers, IssueLog log) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        boolean known = true;
        for (String number : row.text(layout.kind()).split(",", -1)) {
            ChangeKind kind = numbers.get(number.strip());
            known &= kind != null;
            if (kind != null) {
                kinds.add(kind);
            }
        }
        String from = row.text(layout.from());
        String to = row.text(layout.to());
        Optional<LocalDate> legal = day(row.text(layout.legal()));
        Optional<LocalDate> statistical = day(row.text(layout.statistical()));
        if (!known) {
            refuse(file, row, "Änderungsart", row.text(layout.kind()), "a kind of the footnote", log);
        } else if (!KEY.matcher(from).matches()) {
            refuse(file, row, "Regionalschlüssel", from, "a regional key", log);
        } else if (!to.isEmpty() && to.length() != from.length()) {
            refuse(file, row, "Regionalschlüssel", to, "a regional key of " + from.length() + " digits", log);
        } else if (legal.isEmpty() || statistical.isEmpty()) {
            refuse(
                    file,
                    row,
                    "Wirksamkeitsdatum",
                    row.text(layout.legal()) + " / " + row.text(layout.statistical()),
                    "two days",
                    log);
        } else {
            return kinds.stream()
                    .map(kind -> new TerritoryChange(
                            row.text(0),
                            kind,
                            from,
                            row.heading(layout.from() + 2),
                            row.number(layout.area()),
                            row.number(layout.inhabitants()),
                            to,
                            row.heading(layout.to() + 2),
                            legal.get(),
                            statistical.get()))
                    .peek(change -> checkAmounts(file, row, change, log))
                    .toList();
        }
        return List.of();
    }

    /** Dissolutions and transfers of Gemeinden should say how much area and how many inhabitants moved. */
    private static void checkAmounts(InputFile file, SheetRow row, TerritoryChange change, IssueLog log) {
        boolean moves = change.kind() == ChangeKind.DISSOLUTION || change.kind() == ChangeKind.PARTIAL_TRANSFER;
        if (moves && change.isOfGemeinde() && !(present(change.areaM2()) && present(change.inhabitants()))) {
            log.add(new UnreadableCell(
                    Issue.Place.cell(file.name(), row.number(), "Fläche, Einwohner", ""),
                    "area and inhabitants of what moved"));
        }
    }

    private static boolean present(OptionalDouble number) {
        return number.isPresent() && number.getAsDouble() >= 0;
    }

    private static void refuse(
            InputFile file, SheetRow row, String column, String found, String expected, IssueLog log) {
        log.add(new UnreadableRow(Issue.Place.cell(file.name(), row.number(), column, found), expected));
    }

    private static Optional<LocalDate> day(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(text)));
        }
        try {
            return Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
