package kleinstadt.indicators.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Sex;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.formula.AgeTiling;
import kleinstadt.indicators.formula.Figures;
import kleinstadt.indicators.formula.Formula;
import kleinstadt.indicators.formula.Node;
import kleinstadt.indicators.formula.TimeShift;

/** The figures an example gives, put together to the ages a formula asks for as in a run. */
final class GivenFigures implements Figures {

    private final Map<Column, SortedMap<AgeClass, Value>> columns = new HashMap<>();

    private record Column(String measure, Sex sex, TimeShift time) {}

    /**
     * Takes figures by series text as formulas write it.
     *
     * @throws IllegalArgumentException if a key is no such text, or a value neither a number nor a reason
     */
    GivenFigures(Map<String, String> given, Measures measures) {
        given.forEach((key, text) -> {
            if (!(Formula.parse(key, measures).root() instanceof Node.Reference reference)) {
                throw new IllegalArgumentException("expected a measure with selectors, found '" + key + "'");
            }
            columns.computeIfAbsent(column(reference), column -> new TreeMap<>())
                    .put(reference.age(), value(text));
        });
    }

    @Override
    public boolean exists(Node.Reference reference) {
        return tiles(reference).isPresent();
    }

    @Override
    public Value value(Node.Reference reference) {
        Optional<List<AgeClass>> tiles = tiles(reference);
        if (tiles.isEmpty()) {
            return Value.missing(Reason.NO_SOURCE);
        }
        SortedMap<AgeClass, Value> column = cells(reference);
        double sum = 0;
        for (AgeClass tile : tiles.get()) {
            Value value = column.get(tile);
            if (!(value instanceof Value.Known known)) {
                return value == null ? Value.missing(Reason.NO_SOURCE) : value;
            }
            sum += known.number();
        }
        return Value.of(sum);
    }

    /** The most detailed figures of a measure for both sexes. */
    SortedMap<AgeClass, Value> distribution(String measure) {
        SortedMap<AgeClass, Value> given =
                columns.getOrDefault(new Column(measure, Sex.TOTAL, TimeShift.SAME), new TreeMap<>());
        SortedMap<AgeClass, Value> distribution = new TreeMap<>(given);
        distribution
                .keySet()
                .retainAll(AgeTiling.finest(AgeClass.ALL, given.keySet()).orElse(List.of()));
        return distribution;
    }

    private Optional<List<AgeClass>> tiles(Node.Reference reference) {
        return AgeTiling.coarsest(reference.age(), cells(reference).keySet());
    }

    private SortedMap<AgeClass, Value> cells(Node.Reference reference) {
        return columns.getOrDefault(column(reference), new TreeMap<>());
    }

    private static Column column(Node.Reference reference) {
        return new Column(reference.measure(), reference.sex(), reference.time());
    }

    private static Value value(String text) {
        try {
            return Value.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Value.missing(Reason.valueOf(text));
        }
    }
}
