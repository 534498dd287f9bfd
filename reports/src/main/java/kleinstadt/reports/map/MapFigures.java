package kleinstadt.reports.map;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.Town;
import kleinstadt.data.register.Unit;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;
import kleinstadt.reports.pack.ReportInput;

/** The figures a map shows: an indicator at one period on one census. */
final class MapFigures {

    private final ReportInput input;
    private final IndicatorDefinition definition;
    private final Period period;
    private final Map<AreaKey, Result> byArea;
    private final double[] known;

    private MapFigures(ReportInput input, IndicatorDefinition definition, Period period, Map<AreaKey, Result> byArea) {
        this.input = input;
        this.definition = definition;
        this.period = period;
        this.byArea = Map.copyOf(byArea);
        this.known = input.towns().towns().stream()
                .flatMap(town -> find(town).stream().boxed())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
    }

    /**
     * The newest figures of an indicator that make a map: the latest period with at least half as many towns of the set as
     * the fullest one, on its newest census. Empty where the indicator is not defined or no town has a figure.
     */
    static Optional<MapFigures> find(ReportInput input, String indicator) {
        Optional<IndicatorDefinition> definition = input.definitions().stream()
                .filter(each -> each.id().equals(indicator))
                .findFirst();
        if (definition.isEmpty()) {
            return Optional.empty();
        }
        // Results come by period, older censuses first.
        Map<Day, Map<AreaKey, Result>> byDay = new LinkedHashMap<>();
        for (Result result : input.results().listIndicator(indicator)) {
            byDay.computeIfAbsent(new Day(result.period(), result.base()), day -> new HashMap<>())
                    .put(result.area(), result);
        }
        List<MapFigures> all = byDay.entrySet().stream()
                .map(entry ->
                        new MapFigures(input, definition.get(), entry.getKey().period(), entry.getValue()))
                .filter(figures -> figures.known.length > 0)
                .toList();
        int most = all.stream().mapToInt(figures -> figures.known.length).max().orElse(0);
        return all.stream().filter(figures -> 2 * figures.known.length >= most).reduce((older, newer) -> newer);
    }

    private record Day(Period period, Optional<PopulationBase> base) {}

    IndicatorDefinition definition() {
        return definition;
    }

    Period period() {
        return period;
    }

    /** The results by area. */
    Map<AreaKey, Result> byArea() {
        return byArea;
    }

    /** The known figures of the set's towns, ascending. */
    double[] known() {
        return known.clone();
    }

    /** How many of the set's towns have a figure. */
    int countKnown() {
        return known.length;
    }

    /** A town's figure, or why there is none. */
    Value value(Town town) {
        Result result = byArea.get(town.area(input.unit()));
        return result == null ? Value.missing(Reason.NO_SOURCE) : result.value();
    }

    /** A town's figure; empty where there is none. */
    OptionalDouble find(Town town) {
        return value(town) instanceof Value.Known known ? OptionalDouble.of(known.number()) : OptionalDouble.empty();
    }

    /**
     * Why a town has no figure.
     *
     * @throws IllegalArgumentException if it has one
     */
    Reason reason(Town town) {
        if (value(town) instanceof Value.Missing missing) {
            return missing.reason();
        }
        throw new IllegalArgumentException(town.name() + " has a figure of '" + definition.id() + "'");
    }

    /** The class a town's figure lies in; empty where it has none. */
    OptionalInt classOf(Town town, Classification classes) {
        OptionalDouble figure = find(town);
        return figure.isPresent() ? OptionalInt.of(classes.classOf(figure.getAsDouble())) : OptionalInt.empty();
    }

    /** The 95 % interval of a town's figure; empty where it has none. */
    Optional<Interval> interval(Town town) {
        return Optional.ofNullable(byArea.get(town.area(input.unit()))).flatMap(Result::interval);
    }

    /** Median of the set's towns: the middle figure, or the mean of the two middle ones. */
    double median() {
        int middle = known.length / 2;
        return known.length % 2 == 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
    }

    /** Whether the figures are those of whole associations. */
    boolean ofAssociations() {
        return input.unit() == Unit.VERBAND || definition.levels().equals(List.of(AreaLevel.VERBAND));
    }

    /** The Gemeinden a town's figure speaks of. */
    List<AreaKey> areas(Town town) {
        return ofAssociations() ? town.members() : List.of(town.centre());
    }

    /** Whether zero parts the figures into two kinds: the sign is what they say, and both occur. */
    boolean isBalance() {
        return definition.signed() && known[0] < 0 && known[known.length - 1] > 0;
    }

    /** The classes: of a method, or around zero where zero parts the figures. */
    Classification classify(ClassMethod method) {
        return isBalance()
                ? Classification.balance(known, definition.decimals())
                : Classification.of(known, method, Palette.CLASSES, definition.decimals());
    }

    /** Towns of the set whose centre has no figure of its own, so that another area's stands for it. */
    long countBorrowed() {
        return ofAssociations()
                ? 0
                : input.towns().towns().stream()
                        .filter(town -> find(town).isPresent())
                        .map(town -> byArea.get(town.area(input.unit())))
                        .filter(result -> !result.support().figuresOf().equals(result.area()))
                        .count();
    }

    /** How many towns of the set have no figure, by reason. */
    Map<Reason, Long> countMissing() {
        Map<Reason, Long> counts = new EnumMap<>(Reason.class);
        for (Town town : input.towns().towns()) {
            if (value(town) instanceof Value.Missing missing) {
                counts.merge(missing.reason(), 1L, Long::sum);
            }
        }
        return counts;
    }

    /** How many figures lie below a number, and how many above. */
    int[] countBeside(double lower, double upper) {
        return new int[] {
            (int) Arrays.stream(known).filter(figure -> figure < lower).count(),
            (int) Arrays.stream(known).filter(figure -> figure > upper).count()
        };
    }
}
