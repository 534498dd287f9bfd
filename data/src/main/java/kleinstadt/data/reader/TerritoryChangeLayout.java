package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a list of Gebietsänderungen keeps its columns, found by their headings.
 *
 * @param span the days it covers, as printed
 * @param unit column that tells Gemeinden from associations
 * @param from column of the regional key before; the name stands two columns on
 * @param kind column of the Änderungsart
 * @param area column of the area in square metres
 * @param inhabitants column of the inhabitants
 * @param to column of the regional key after; the name stands two columns on
 * @param legal column of the day in law
 * @param statistical column of the day in statistics
 */
record TerritoryChangeLayout(
        String span, int unit, int from, int kind, int area, int inhabitants, int to, int legal, int statistical) {

    private static final Pattern SPAN = Pattern.compile("Gebietsänderungen vom (\\d{2}\\.\\d{2}\\..*\\d{4})");

    /** The layout of a sheet that begins like this; empty where it is no list of Gebietsänderungen. */
    static Optional<TerritoryChangeLayout> find(List<SheetRow> head) {
        Optional<String> span = findSpan(head);
        List<Integer> keys = columns(head, "Amtlicher Regionalschlüssel");
        if (span.isEmpty() || keys.size() != 2) {
            return Optional.empty();
        }
        TerritoryChangeLayout layout = new TerritoryChangeLayout(
                span.get(),
                first(head, "Regionaleinheit"),
                keys.get(0),
                first(head, "Änderungs"),
                first(head, "Fläche"),
                first(head, "Einwohner"),
                keys.get(1),
                first(head, "juristisch"),
                first(head, "statistisch"));
        boolean complete = layout.unit >= 0
                && layout.kind >= 0
                && layout.area >= 0
                && layout.inhabitants >= 0
                && layout.legal >= 0
                && layout.statistical >= 0;
        return complete ? Optional.of(layout) : Optional.empty();
    }

    private static Optional<String> findSpan(List<SheetRow> head) {
        return head.stream()
                .map(row -> SPAN.matcher(row.heading(0)))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static int first(List<SheetRow> head, String heading) {
        List<Integer> columns = columns(head, heading);
        return columns.isEmpty() ? -1 : columns.get(0);
    }

    private static List<Integer> columns(List<SheetRow> head, String heading) {
        List<Integer> columns = new ArrayList<>();
        for (SheetRow row : head) {
            for (int column = 0; column < row.width(); column++) {
                if (row.heading(column).startsWith(heading)) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }
}
