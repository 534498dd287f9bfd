package kleinstadt.reports.render.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.pack.ReportInput;

/** Composes what a town's pack says besides its charts. */
public final class PackComposer {

    static final String BUNDLE = "kleinstadt.reports.render.pdf.pack";

    /** Figures of the cover in this order, as far as they are defined. */
    private static final List<String> COVER = List.of(
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
    private final Locale locale;
    private final Texts messages;
    private final Texts texts;

    private PackComposer(ReportInput input, CaseTown shown, Locale locale) {
        this.input = input;
        this.shown = shown;
        this.locale = locale;
        this.messages = new Texts(BUNDLE, locale);
        this.texts = new Texts(locale);
    }

    /** The pack of a town, made at this instant. */
    public static PackContent of(ReportInput input, CaseTown shown, Locale locale, Instant created) {
        return new PackComposer(input, shown, locale).compose(created);
    }

    private PackContent compose(Instant created) {
        String name = shown.town().name();
        MethodChapters methods = new MethodChapters(input, shown, locale);
        return new PackContent(
                locale,
                created,
                messages.text("title", name),
                messages.text("subject", name),
                cover(),
                List.of(methods.reading(), methods.indicators(), methods.sources()));
    }

    private PackContent.Cover cover() {
        Town town = shown.town();
        String land = input.boundaries()
                .find(town.land())
                .map(area -> area.name())
                .orElse(town.land().key());
        String type = messages.text("type." + town.type());
        // A Gemeinde outside any association is its own: naming it twice says nothing.
        String place = town.members().size() > 1
                ? messages.text("place", land, type, town.verbandName())
                : messages.text("place.alone", land, type);
        return new PackContent.Cover(
                messages.text("kicker"),
                town.name(),
                place,
                remarks(),
                Stream.of("name", "figure", "period", "rank", "median")
                        .map(column -> messages.text("column." + column))
                        .toList(),
                COVER.stream()
                        .flatMap(id -> input.definitions().stream()
                                .filter(definition -> definition.id().equals(id)))
                        .flatMap(definition -> keyFigure(definition).stream())
                        .toList());
    }

    private List<String> remarks() {
        Town town = shown.town();
        List<String> remarks = new ArrayList<>();
        String count = texts.number(input.towns().towns().size(), 0);
        if (!shown.inSet()) {
            remarks.add(
                    town.type().isSmallTown()
                            ? messages.text(
                                    "remark.outsideSet",
                                    town.name(),
                                    count,
                                    input.towns().id())
                            : messages.text(
                                    "remark.outside",
                                    town.name(),
                                    count,
                                    town.verbandName(),
                                    messages.text("type." + town.type())));
        }
        String territory = input.territory()
                .map(date -> messages.text("territory.converted", texts.date(date.date())))
                .orElse(messages.text("territory.reported"));
        String unitName = input.unit() == Unit.GEMEINDE ? town.name() : town.verbandName();
        remarks.add(messages.text("remark.unit." + input.unit(), unitName, territory));
        return remarks;
    }

    private Optional<PackContent.KeyFigure> keyFigure(IndicatorDefinition definition) {
        AreaKey area = shown.town().area(input.unit());
        List<Result> series = input.results().listSeries(definition.id(), area);
        Optional<Result> latest = series.stream()
                .filter(result -> result.value() instanceof Value.Known)
                .reduce((older, newer) -> newer)
                .or(() -> series.stream().reduce((older, newer) -> newer));
        return latest.map(result -> {
            Optional<Context> context = input.contexts().find(area, definition.id(), result.period(), Group.Kind.SET);
            return new PackContent.KeyFigure(
                    definition.text(locale).shortName(),
                    figure(result.value(), definition),
                    texts.period(result.period()),
                    context.map(each -> texts.rank(each.rank(), each.n(), each.member()))
                            .orElse(""),
                    context.map(Context::median)
                            .filter(OptionalDouble::isPresent)
                            .map(median -> figure(Value.of(median.getAsDouble()), definition))
                            .orElse(""));
        });
    }

    private String figure(Value value, IndicatorDefinition definition) {
        boolean canBeNegative = definition.plausible().min() < 0;
        return value instanceof Value.Known known
                ? texts.withUnit(known.number(), definition.decimals(), definition.unit(), canBeNegative)
                : texts.reason(value);
    }
}
