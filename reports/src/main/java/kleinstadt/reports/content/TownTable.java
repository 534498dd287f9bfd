package kleinstadt.reports.content;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import kleinstadt.data.register.CaseTown;

/** Composes tables with a town a row and an indicator a column, tinted by fifths of the set; the last row is its median. */
final class TownTable {

    private final PackWords words;
    private final Standings standings;

    TownTable(PackWords words, Standings standings) {
        this.words = words;
        this.standings = standings;
    }

    /**
     * A table of towns by name.
     *
     * @param subjects the towns it is about, which stand out
     * @param indicators the columns, as far as they are defined
     */
    Part.Figures of(String title, List<CaseTown> towns, List<CaseTown> subjects, List<String> indicators) {
        List<IndicatorFigures> columns = indicators.stream()
                .flatMap(indicator -> standings.find(indicator).stream())
                .toList();
        Comparator<String> byName = Collator.getInstance(words.locale())::compare;
        List<CaseTown> sorted = towns.stream()
                .sorted(Comparator.comparing((CaseTown town) -> town.town().name(), byName)
                        .thenComparing(town -> town.town().centre()))
                .toList();
        TreeSet<String> reasons = new TreeSet<>();
        Stream<Table.Row> rows = sorted.stream().map(town -> row(town, subjects.contains(town), columns, reasons));
        List<Table.Row> all = new ArrayList<>(rows.toList());
        all.add(medians(columns));
        return new Part.Figures(
                title,
                words.text("overview.subtitle", words.setSize()),
                new Table(headings(columns), all),
                notes(towns, reasons));
    }

    private List<Table.Column> headings(List<IndicatorFigures> columns) {
        double first = 0.19;
        List<Table.Column> headings = new ArrayList<>();
        headings.add(Table.Column.ofWords(words.text("column.town"), first));
        for (IndicatorFigures figures : columns) {
            String unit = words.texts().unit(figures.definition().unit());
            String name = figures.definition().text(words.locale()).shortName();
            headings.add(Table.Column.ofFigures(
                    words.text(
                            unit.isEmpty() ? "overview.column.bare" : "overview.column",
                            name,
                            unit,
                            words.texts().period(figures.period())),
                    (1 - first) / columns.size()));
        }
        return headings;
    }

    private Table.Row row(CaseTown town, boolean subject, List<IndicatorFigures> columns, SortedSet<String> reasons) {
        List<Table.Cell> cells = new ArrayList<>();
        String name = town.inSet()
                ? town.town().name()
                : words.text("outside", town.town().name());
        cells.add(subject ? Table.Cell.figure(name) : Table.Cell.plain(name));
        for (IndicatorFigures figures : columns) {
            Standing standing = figures.standing(town);
            if (standing.known().isEmpty()) {
                reasons.add(words.texts().reason(standing.value()));
            }
            cells.add(new Table.Cell(
                    standing.known().isPresent()
                            ? words.bare(standing.known(), figures.definition())
                            : words.text("overview.missing"),
                    standing.known().isEmpty() ? Table.Tone.QUIET : subject ? Table.Tone.FIGURE : Table.Tone.PLAIN,
                    figures.fifth(town)));
        }
        return new Table.Row(cells);
    }

    private Table.Row medians(List<IndicatorFigures> columns) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.quiet(words.text("column.median", words.setSize())));
        columns.forEach(figures -> cells.add(Table.Cell.quiet(words.bare(figures.median(), figures.definition()))));
        return new Table.Row(cells);
    }

    private List<String> notes(List<CaseTown> towns, SortedSet<String> reasons) {
        List<String> notes = new ArrayList<>(List.of(words.text("overview.tint", words.setSize())));
        if (towns.stream().anyMatch(town -> !town.inSet())) {
            notes.add(words.text("overview.outside", words.setSize()));
        }
        if (!reasons.isEmpty()) {
            notes.add(words.text("overview.reasons", String.join(", ", reasons)));
        }
        notes.add(words.text("figures.sources"));
        return notes;
    }
}
