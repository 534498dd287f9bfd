package kleinstadt.data.reader;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.MeasureColumn.Combine;

/**
 * Works out the rows of Länder, the East and Germany that a column does not print.
 *
 * <p>A Land is combined from its Gemeinden, the East from its five Länder, Germany from all sixteen. An area that did not
 * exist is no part. A part without a figure leaves the whole without one, for the same reason; a Land that the table does
 * not have at all counts as {@link Reason#NO_SOURCE}. What is printed is never replaced.
 */
final class ReferenceRows {

    private static final int LAENDER = 16;

    private final Combine combine;
    private final Map<AreaKey, Parts> fromGemeinden = new TreeMap<>();
    private final Map<AreaKey, Value> printed = new TreeMap<>();

    /** Starts a column whose figures combine in this way. */
    ReferenceRows(Combine combine) {
        this.combine = combine;
    }

    /** Takes in the figure of a Gemeinde or of a part of one. */
    void addPart(AreaKey land, Value value, double weight) {
        if (combine != Combine.NONE) {
            fromGemeinden.computeIfAbsent(land, key -> new Parts()).add(value, weight);
        }
    }

    /** Takes in a printed figure of a Land or of Germany. */
    void addPrinted(AreaKey area, Value value) {
        printed.putIfAbsent(area, value);
    }

    /** Hands over every row that is not printed and can be told. */
    void forEach(BiConsumer<AreaKey, Value> action) {
        if (combine == Combine.NONE) {
            return;
        }
        Map<AreaKey, Parts> laender = new TreeMap<>(fromGemeinden);
        printed.forEach((area, value) -> {
            if (area.level() == AreaLevel.LAND) {
                laender.put(area, Parts.ofOne(value));
            }
        });
        laender.forEach((land, parts) -> {
            if (!printed.containsKey(land)) {
                action.accept(land, parts.toValue(combine));
            }
        });
        if (AreaKey.EASTERN_LAENDER.stream().anyMatch(laender::containsKey)) {
            action.accept(AreaKey.EAST, joined(AreaKey.EASTERN_LAENDER, laender).toValue(combine));
        }
        if (!laender.isEmpty() && !printed.containsKey(AreaKey.GERMANY)) {
            Parts germany = joined(laender.keySet(), laender);
            if (laender.size() < LAENDER) {
                germany.lack(Reason.NO_SOURCE);
            }
            action.accept(AreaKey.GERMANY, germany.toValue(combine));
        }
    }

    private static Parts joined(Collection<AreaKey> keys, Map<AreaKey, Parts> laender) {
        Parts all = new Parts();
        for (AreaKey key : keys) {
            Parts parts = laender.get(key);
            if (parts == null) {
                all.lack(Reason.NO_SOURCE);
            } else {
                all.join(parts);
            }
        }
        return all;
    }

    /** A running total and the first reason why it cannot be told. */
    private static final class Parts {

        private double total;
        private double weights;
        private Value lacking = Value.of(0);

        static Parts ofOne(Value value) {
            Parts parts = new Parts();
            parts.add(value, 1);
            return parts;
        }

        void add(Value value, double weight) {
            if (value instanceof Value.Known known) {
                total += known.number() * weight;
                weights += weight;
            } else if (value instanceof Value.Missing missing
                    && missing.reason() != Reason.NO_SUCH_AREA
                    && weight != 0) {
                lack(missing.reason());
            }
        }

        void join(Parts other) {
            total += other.total;
            weights += other.weights;
            if (other.lacking instanceof Value.Missing missing) {
                lack(missing.reason());
            }
        }

        void lack(Reason reason) {
            if (!(lacking instanceof Value.Missing)) {
                lacking = Value.missing(reason);
            }
        }

        Value toValue(Combine combine) {
            if (lacking instanceof Value.Missing) {
                return lacking;
            }
            if (combine == Combine.SUM) {
                return new Value.Known(total, Quality.SUMMED);
            }
            return weights == 0
                    ? Value.missing(Reason.ZERO_DENOMINATOR)
                    : new Value.Known(total / weights, Quality.ESTIMATED);
        }
    }
}
