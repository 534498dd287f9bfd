package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;

/** Composes the annex of a town: all its figures of all periods, those of two censuses apart. */
final class SeriesTable {

    private final PackWords words;

    SeriesTable(PackWords words) {
        this.words = words;
    }

    /** The table of a town. */
    Part.Figures of(CaseTown town) {
        AreaKey area = town.town().area(words.input().unit());
        List<Table.Row> rows = new ArrayList<>();
        for (String theme : words.listThemes()) {
            rows.add(Table.Row.heading(words.theme(theme), 3));
            for (IndicatorDefinition definition : words.input().definitions()) {
                if (definition.theme().equals(theme)) {
                    rows.add(row(definition, words.input().results().listSeries(definition.id(), area)));
                }
            }
        }
        return new Part.Figures(
                words.text("series.title"),
                words.text("series.subtitle", town.town().name()),
                new Table(
                        List.of(
                                Table.Column.ofWords(words.text("column.name"), 0.27),
                                Table.Column.ofWords(words.text("column.unit"), 0.13),
                                Table.Column.ofWords(words.text("column.series"), 0.6)),
                        rows),
                List.of(words.text("series.note")));
    }

    /** The year of a flow or of a stock at its end; any other day in full. */
    private String when(Period period) {
        boolean endOfYear = period instanceof Period.KeyDate && period.equals(Period.endOf(period.year()));
        return endOfYear ? Integer.toString(period.year()) : words.texts().period(period);
    }

    private Table.Row row(IndicatorDefinition definition, List<Result> series) {
        StringBuilder line = new StringBuilder();
        Optional<PopulationBase> base = Optional.empty();
        for (Result result : series) {
            if (!line.isEmpty()) {
                line.append(result.base().equals(base) ? words.text("series.and") : words.text("series.break"));
            }
            base = result.base();
            String figure = result.value() instanceof Value.Known known
                    ? words.bare(known.number(), definition)
                    : words.texts().reason(result.value());
            line.append(words.text("series.figure", when(result.period()), figure));
        }
        return new Table.Row(List.of(
                Table.Cell.plain(definition.text(words.locale()).shortName()),
                Table.Cell.quiet(words.texts().unit(definition.unit())),
                Table.Cell.quiet(line.toString())));
    }
}
