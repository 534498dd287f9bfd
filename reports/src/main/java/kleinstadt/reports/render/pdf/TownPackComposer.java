package kleinstadt.reports.render.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.pack.ReportInput;

/** Composes what a town's pack says besides its charts. */
public final class TownPackComposer {

    /** Figures of a cover in this order, as far as they are defined. */
    static final List<String> COVER = List.of(
            "population",
            "share-65-plus",
            "mean-age",
            "labour-replacement-ratio",
            "natural-balance-rate",
            "net-migration-rate",
            "education-migration-rate",
            "commuter-balance",
            "unemployment-ratio");

    private final ReportInput input;
    private final CaseTown shown;
    private final PackWords words;

    private TownPackComposer(ReportInput input, CaseTown shown, PackWords words) {
        this.input = input;
        this.shown = shown;
        this.words = words;
    }

    /** The pack of a town, made at this instant. */
    public static PackContent of(ReportInput input, CaseTown shown, Locale locale, Instant created) {
        TownPackComposer composer = new TownPackComposer(input, shown, new PackWords(input, locale));
        String name = shown.town().name();
        return new PackContent(
                locale,
                created,
                composer.words.text("title", name),
                composer.words.text("subject", name),
                composer.cover(),
                List.of(),
                new MethodChapters(composer.words, List.of(shown)).list());
    }

    private PackContent.Cover cover() {
        Town town = shown.town();
        String land = words.land(town.land());
        String type = words.type(town);
        // A Gemeinde outside any association is its own: naming it twice says nothing.
        String place = town.members().size() > 1
                ? words.text("place", land, type, town.verbandName())
                : words.text("place.alone", land, type);
        List<PackContent.Column> columns = List.of(
                PackContent.Column.ofWords(words.text("column.name"), 0.255),
                PackContent.Column.ofFigures(words.text("column.figure"), 0.19),
                PackContent.Column.ofFigures(words.text("column.period"), 0.14),
                PackContent.Column.ofFigures(words.text("column.rank"), 0.205),
                PackContent.Column.ofFigures(words.text("column.median"), 0.21));
        return new PackContent.Cover(
                words.text("kicker"),
                town.name(),
                place,
                words.remarks(List.of(shown)),
                new PackContent.Table(
                        columns,
                        words.definitions(COVER).stream()
                                .flatMap(definition -> row(definition).stream())
                                .toList()));
    }

    private Optional<PackContent.Row> row(IndicatorDefinition definition) {
        AreaKey area = shown.town().area(input.unit());
        List<Result> series = input.results().listSeries(definition.id(), area);
        Optional<Result> latest = series.stream()
                .filter(result -> result.value() instanceof Value.Known)
                .reduce((older, newer) -> newer)
                .or(() -> series.stream().reduce((older, newer) -> newer));
        return latest.map(result -> {
            Optional<Context> context = input.contexts().find(area, definition.id(), result.period(), Group.Kind.SET);
            boolean known = result.value() instanceof Value.Known;
            return new PackContent.Row(Stream.of(
                            new PackContent.Cell(definition.text(words.locale()).shortName(), PackContent.Tone.PLAIN),
                            new PackContent.Cell(
                                    words.figure(result.value(), definition),
                                    known ? PackContent.Tone.FIGURE : PackContent.Tone.QUIET),
                            quiet(words.texts().period(result.period())),
                            quiet(context.map(each -> words.texts().rank(each.rank(), each.n(), each.member()))
                                    .orElse("")),
                            quiet(words.figure(
                                    context.map(Context::median).orElse(OptionalDouble.empty()), definition)))
                    .toList());
        });
    }

    private static PackContent.Cell quiet(String text) {
        return new PackContent.Cell(text, PackContent.Tone.QUIET);
    }
}
