package kleinstadt.data.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import kleinstadt.data.register.ChangeKind;
import kleinstadt.data.register.TerritoryChange;

/** The Gebietsänderungen as a table, a row a change. */
final class ChangesText {

    static final String PATH = "crosswalk/announced.csv";

    private static final List<String> HEADINGS = List.of(
            "reference",
            "kind",
            "from",
            "from_name",
            "area_m2",
            "inhabitants",
            "to",
            "to_name",
            "legal",
            "statistical");

    private ChangesText() {}

    static String write(List<TerritoryChange> changes) {
        return GemeindenText.table(
                HEADINGS,
                changes.stream()
                        .map(change -> List.of(
                                change.reference(),
                                change.kind().name(),
                                change.fromKey(),
                                change.fromName(),
                                number(change.areaM2()),
                                number(change.inhabitants()),
                                change.toKey(),
                                change.toName(),
                                change.legal().toString(),
                                change.statistical().toString()))
                        .toList());
    }

    static List<TerritoryChange> read(String text) {
        return GemeindenText.records(text).stream()
                .map(row -> new TerritoryChange(
                        row.getField(0),
                        ChangeKind.valueOf(row.getField(1)),
                        row.getField(2),
                        row.getField(3),
                        number(row.getField(4)),
                        number(row.getField(5)),
                        row.getField(6),
                        row.getField(7),
                        LocalDate.parse(row.getField(8)),
                        LocalDate.parse(row.getField(9))))
                .toList();
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? NumberText.of(number.getAsDouble()) : "";
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
