package kleinstadt.reports.content;

import java.util.List;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.IndicatorDefinition;

/** Composes the table of a theme: every indicator at its latest period, and where a town stands. */
final class FigureTable {

    private final PackWords words;
    private final Standings standings;

    FigureTable(PackWords words, Standings standings) {
        this.words = words;
        this.standings = standings;
    }

    /** The table of a town. */
    Part.Figures of(CaseTown town, String theme) {
        List<Table.Row> rows = standings.listTheme(theme).stream()
                .map(figures -> row(figures.standing(town), town.inSet()))
                .toList();
        return new Part.Figures(
                words.text("figures.title", words.theme(theme)),
                words.text(
                        town.inSet() ? "figures.subtitle" : "figures.subtitle.outside",
                        town.town().name(),
                        words.setSize()),
                new Table(
                        List.of(
                                Table.Column.ofWords(words.text("column.name"), 0.2),
                                Table.Column.ofWords(words.text("column.unit"), 0.095),
                                Table.Column.ofFigures(words.text("column.period"), 0.07),
                                Table.Column.ofFigures(words.text("column.figure"), 0.075),
                                Table.Column.ofFigures(words.text("column.interval"), 0.105),
                                Table.Column.ofFigures(words.text("column.median", words.setSize()), 0.065),
                                Table.Column.ofFigures(
                                        words.text(
                                                "column.land",
                                                words.areaName(town.town().land())),
                                        0.085),
                                Table.Column.ofWords(words.text("column.comparison"), 0.12),
                                Table.Column.ofFigures(words.text("column.rank"), 0.085),
                                Table.Column.ofWords(words.text("column.note"), 0.1)),
                        rows),
                notes());
    }

    /** How to read the tables of figures. */
    List<String> notes() {
        return List.of(words.text("figures.note", words.setSize()), words.text("figures.sources"));
    }

    private Table.Row row(Standing standing, boolean member) {
        boolean known = standing.known().isPresent();
        IndicatorDefinition definition = standing.definition();
        String figure =
                known ? words.bare(standing.known(), definition) : words.texts().reason(standing.value());
        return new Table.Row(List.of(
                Table.Cell.plain(definition.text(words.locale()).shortName()),
                Table.Cell.quiet(words.texts().unit(definition.unit())),
                Table.Cell.quiet(words.texts().period(standing.period())),
                known ? Table.Cell.figure(figure) : Table.Cell.quiet(figure),
                Table.Cell.quiet(standing.interval()
                        .map(interval -> words.interval(interval, definition))
                        .orElse("")),
                Table.Cell.quiet(words.bare(standing.median(), definition)),
                Table.Cell.quiet(words.bare(standing.landMedian(), definition)),
                Table.Cell.plain(words.comparison(standing)),
                Table.Cell.plain(words.rank(standing, member)),
                Table.Cell.quiet(words.note(standing))));
    }
}
