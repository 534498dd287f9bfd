package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.definition.IndicatorDefinition;

/** Composes tables with an indicator a row and a town a column, beside the medians of the Land and of the set. */
final class SideBySide {

    /** Towns side by side in a table; further ones stand in tables behind. */
    private static final int TOWNS = 5;

    /** Share of a table a median takes. */
    private static final double MEDIAN = 0.07;

    /** The same of the median of a Land, whose name may be long. */
    private static final double LAND_MEDIAN = 0.09;

    private final PackWords words;
    private final Standings standings;
    private final List<CaseTown> towns;
    private final Optional<AreaKey> land;

    /** @param land the Land whose median stands beside the set's; empty for none */
    SideBySide(PackWords words, Standings standings, List<CaseTown> towns, Optional<AreaKey> land) {
        this.words = words;
        this.standings = standings;
        this.towns = List.copyOf(towns);
        this.land = land;
    }

    /** The first towns with these indicators, their figures alone. */
    Table brief(List<String> indicators) {
        List<CaseTown> first = towns.subList(0, Math.min(TOWNS, towns.size()));
        double name = 0.27;
        double period = 0.09;
        int medians = land.isPresent() ? 2 : 1;
        double each = (1 - name - period) / (first.size() + medians);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.ofWords(words.text("column.name"), name));
        columns.add(Table.Column.ofFigures(words.text("column.period"), period));
        first.forEach(town -> columns.add(Table.Column.ofFigures(town.town().name(), each)));
        addMedians(columns, each, each);
        return new Table(
                columns,
                indicators.stream()
                        .flatMap(indicator -> standings.find(indicator).stream())
                        .map(figures -> briefRow(figures, first))
                        .toList());
    }

    private void addMedians(List<Table.Column> columns, double ofLand, double ofSet) {
        land.ifPresent(
                found -> columns.add(Table.Column.ofFigures(words.text("column.land", words.areaName(found)), ofLand)));
        columns.add(Table.Column.ofFigures(words.text("column.median", words.setSize()), ofSet));
    }

    private Table.Row briefRow(IndicatorFigures figures, List<CaseTown> part) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.plain(figures.definition().text(words.locale()).shortName()));
        cells.add(Table.Cell.quiet(words.texts().period(figures.period())));
        part.forEach(town -> cells.add(figure(figures.standing(town))));
        land.ifPresent(found -> cells.add(Table.Cell.quiet(words.figure(figures.median(found), figures.definition()))));
        cells.add(Table.Cell.quiet(words.figure(OptionalDouble.of(figures.median()), figures.definition())));
        return new Table.Row(cells);
    }

    /** Tables of a theme: figures, intervals and comparisons; one for each few towns. */
    List<Part> listOf(String theme) {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < towns.size(); from += TOWNS) {
            List<CaseTown> part = towns.subList(from, Math.min(from + TOWNS, towns.size()));
            parts.add(new Part.Figures(
                    words.text("figures.title", words.theme(theme)),
                    words.text("side.subtitle", names(part), words.setSize()),
                    table(theme, part),
                    Stream.concat(
                                    outside(part),
                                    Stream.of(words.text("side.note", words.setSize()), words.text("figures.sources")))
                            .toList()));
        }
        return parts;
    }

    private Stream<String> outside(List<CaseTown> part) {
        return part.stream().allMatch(CaseTown::inSet)
                ? Stream.empty()
                : Stream.of(words.text("overview.outside", words.setSize()));
    }

    private String names(List<CaseTown> part) {
        return String.join(" · ", part.stream().map(words::marked).toList());
    }

    /** Two towns have columns for interval and comparison; more share one for both. */
    private Table table(String theme, List<CaseTown> part) {
        return part.size() > 2 ? dense(theme, part) : wide(theme, part);
    }

    private Table dense(String theme, List<CaseTown> part) {
        double name = 0.2;
        double period = 0.075;
        double town = (1 - name - period - MEDIAN) / part.size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.ofWords(words.text("column.name"), name));
        columns.add(Table.Column.ofFigures(words.text("column.period"), period));
        for (CaseTown each : part) {
            columns.add(Table.Column.ofFigures(words.text("column.figure"), town * 0.36));
            columns.add(Table.Column.ofWords(words.marked(each), town * 0.64));
        }
        columns.add(Table.Column.ofFigures(words.text("column.median", words.setSize()), MEDIAN));
        return new Table(
                columns,
                standings.listTheme(theme).stream()
                        .map(figures -> denseRow(figures, part))
                        .toList());
    }

    private Table.Row denseRow(IndicatorFigures figures, List<CaseTown> part) {
        IndicatorDefinition definition = figures.definition();
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.plain(words.nameWithUnit(definition)));
        cells.add(Table.Cell.quiet(words.texts().period(figures.period())));
        for (CaseTown town : part) {
            Standing standing = figures.standing(town);
            if (standing.known().isEmpty()) {
                cells.add(Table.Cell.quiet("–"));
                cells.add(Table.Cell.quiet(words.figure(standing)));
            } else {
                cells.add(Table.Cell.figure(words.bare(standing.known(), definition)));
                cells.add(Table.Cell.quiet(Stream.concat(
                                standing.interval().stream().map(interval -> words.interval(interval, definition)),
                                Stream.of(words.comparison(standing)))
                        .collect(Collectors.joining("\n"))));
            }
        }
        cells.add(Table.Cell.quiet(words.bare(figures.median(), definition)));
        return new Table.Row(cells);
    }

    private Table wide(String theme, List<CaseTown> part) {
        double name = 0.21;
        double period = 0.065;
        double town = (1 - name - period - MEDIAN - (land.isPresent() ? LAND_MEDIAN : 0)) / part.size();
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.ofWords(words.text("column.name"), name));
        columns.add(Table.Column.ofFigures(words.text("column.period"), period));
        for (CaseTown each : part) {
            columns.add(Table.Column.ofFigures(words.marked(each), town * 0.32));
            columns.add(Table.Column.ofFigures(words.text("column.interval"), town * 0.36));
            columns.add(Table.Column.ofWords(words.text("column.comparison"), town * 0.32));
        }
        addMedians(columns, LAND_MEDIAN, MEDIAN);
        return new Table(
                columns,
                standings.listTheme(theme).stream()
                        .map(figures -> row(figures, part))
                        .toList());
    }

    private Table.Row row(IndicatorFigures figures, List<CaseTown> part) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.plain(figures.definition().text(words.locale()).shortName()));
        cells.add(Table.Cell.quiet(words.texts().period(figures.period())));
        for (CaseTown town : part) {
            Standing standing = figures.standing(town);
            cells.add(figure(standing));
            cells.add(Table.Cell.quiet(standing.interval()
                    .map(interval -> words.interval(interval, figures.definition()))
                    .orElse("")));
            cells.add(Table.Cell.plain(words.comparison(standing)));
        }
        land.ifPresent(found -> cells.add(Table.Cell.quiet(words.bare(figures.median(found), figures.definition()))));
        cells.add(Table.Cell.quiet(words.bare(figures.median(), figures.definition())));
        return new Table.Row(cells);
    }

    private Table.Cell figure(Standing standing) {
        String figure = words.figure(standing);
        return standing.known().isPresent() ? Table.Cell.figure(figure) : Table.Cell.quiet(figure);
    }
}
