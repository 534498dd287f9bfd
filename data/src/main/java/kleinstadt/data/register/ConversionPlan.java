package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kleinstadt.data.measure.MeasureKind;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * How figures of one territory become figures of a later one.
 *
 * @param targets the later Gemeinden in order, each with its parts
 * @param sources the earlier Gemeinden that are known, in order
 */
record ConversionPlan(List<Target> targets, List<AreaKey> sources) {

    /** Shares closer than this to 0 or 1 are 0 or 1: what is left of floating products along a chain. */
    private static final double NEGLIGIBLE = 1e-12;

    /** Whether a Gemeinde existed on the day of the figures, as far as the known territories around it tell. */
    enum Certainty {
        /** It did: a source without it lacks its figure. */
        CERTAIN,
        /** It did, but sources print figures of a year's last day for the Gemeinden of the next morning as well. */
        UNLESS_SUCCEEDED,
        /** It may have: it is known before the day or after it only. */
        POSSIBLE,
        /** It was founded after the day or in its year. */
        FOUNDED
    }

    /**
     * The plan from a territory to a later one. A date inside a year lies between two known territories: each Gemeinde is
     * looked up on the earlier one, and on the later one if it was founded in between. Figures of a year end are looked up on
     * that year end and then on the next, because Gemeinden founded on 1 January are often counted on the day before.
     *
     * @param descentsTo where the Gemeinden of a territory lie on the later one; empty where the crosswalk does not tell
     * @return empty where the crosswalk does not lead there
     */
    static Optional<ConversionPlan> find(
            Crosswalk crosswalk,
            TerritoryDate from,
            TerritoryDate to,
            Function<TerritoryDate, Optional<Descent>> descentsTo) {
        List<TerritoryDate> standIns = new ArrayList<>(crosswalk.listStandIns(from));
        boolean exact = standIns.equals(List.of(from));
        if (exact) {
            crosswalk.findNext(from).ifPresent(standIns::add);
        }
        standIns.removeIf(date -> date.compareTo(to) > 0);
        if (standIns.isEmpty()) {
            return Optional.empty();
        }
        List<Descent> descents = new ArrayList<>();
        for (TerritoryDate standIn : standIns) {
            Optional<Descent> descent = descentsTo.apply(standIn);
            if (descent.isEmpty()) {
                return Optional.empty();
            }
            descents.add(descent.get());
        }
        return Optional.of(of(descents, exact));
    }

    private static ConversionPlan of(List<Descent> descents, boolean exact) {
        Descent first = descents.get(0);
        Descent last = descents.get(descents.size() - 1);
        TreeMap<AreaKey, List<Share>> shares = new TreeMap<>(last.shares());
        shares.putAll(first.shares());
        List<AreaKey> sources = List.copyOf(shares.keySet());
        Map<AreaKey, List<Part>> parts = new HashMap<>(sources.size() * 2);
        int index = 0;
        for (Map.Entry<AreaKey, List<Share>> entry : shares.entrySet()) {
            List<Share> list = entry.getValue();
            Certainty certainty = certainty(entry.getKey(), first, last, exact);
            for (Share share : list) {
                parts.computeIfAbsent(share.target(), key -> new ArrayList<>())
                        .add(new Part(index, share, list.size() == 1, certainty));
            }
            index++;
        }
        TreeSet<AreaKey> broken = new TreeSet<>(first.broken());
        broken.addAll(last.broken());
        broken.forEach(target -> parts.computeIfAbsent(target, key -> new ArrayList<>()));
        List<Target> targets = new ArrayList<>();
        new TreeMap<>(parts).forEach((target, list) -> targets.add(new Target(target, list, broken.contains(target))));
        return new ConversionPlan(targets, sources);
    }

    private static Certainty certainty(AreaKey source, Descent first, Descent last, boolean exact) {
        if (!first.shares().containsKey(source)) {
            return Certainty.FOUNDED;
        }
        if (last.shares().containsKey(source)) {
            return Certainty.CERTAIN;
        }
        return exact ? Certainty.UNLESS_SUCCEEDED : Certainty.POSSIBLE;
    }

    /**
     * The figures of one column.
     *
     * @param values the column
     * @param rows row of each source of the plan, -1 where the column does not have it
     */
    record Figures(List<Value> values, List<Integer> rows) {

        /** The figure of a source; null where the column does not have it. */
        @Nullable
        Value find(int source) {
            int row = rows.get(source);
            return row < 0 ? null : values.get(row);
        }
    }

    /**
     * A part of a later Gemeinde.
     *
     * @param source the earlier Gemeinde, by its place among the plan's sources
     * @param share what part of it
     * @param whole whether it went there undivided
     * @param certainty whether it existed on the day of the figures
     */
    record Part(int source, Share share, boolean whole, Certainty certainty) {

        /** Its figure; null where it contributes nothing because it did not exist. */
        @Nullable
        Value value(Figures figures, boolean succeeded) {
            Value value = figures.find(source);
            if (value == null) {
                boolean lacking =
                        certainty == Certainty.CERTAIN || (certainty == Certainty.UNLESS_SUCCEEDED && !succeeded);
                return lacking ? Value.missing(Reason.NO_SOURCE) : null;
            }
            return exists(value) ? value : null;
        }

        /** Whether it is a strip of land without people, as neighbours swap when a border is straightened. */
        boolean isSliver() {
            return share.isSliver();
        }

        /** Whether it is the whole Gemeinde but for such strips. */
        boolean isUndivided() {
            return whole || (share.population() >= 1 - NEGLIGIBLE && share.area() >= 1 - Share.SLIVER);
        }

        boolean isLiveFounder(Figures figures) {
            Value value = certainty == Certainty.FOUNDED ? figures.find(source) : null;
            return value != null && exists(value);
        }

        private static boolean exists(Value value) {
            return !(value instanceof Value.Missing missing && missing.reason() == Reason.NO_SUCH_AREA);
        }
    }

    /**
     * A later Gemeinde and what it is made of.
     *
     * @param area its key
     * @param parts its parts in the order of their keys
     * @param broken whether it has parts whose size nobody can tell
     */
    record Target(AreaKey area, List<Part> parts, boolean broken) {

        /**
         * The later Gemeinde's figure.
         *
         * @param inhabitants of the parts, to weight means with; null where none are at hand
         */
        Value value(MeasureKind kind, Figures figures, @Nullable Figures inhabitants) {
            if (broken) {
                return Value.missing(Reason.NO_SOURCE);
            }
            boolean succeeded = isSucceeded(figures);
            if (kind.isAdditive()) {
                return sum(kind, figures, succeeded);
            }
            Value value = unchanged(figures, succeeded);
            boolean merged = value.equals(Value.missing(Reason.NOT_APPLICABLE));
            return merged && kind == MeasureKind.AVERAGED_BY_POPULATION && inhabitants != null
                    ? mean(figures, inhabitants, succeeded)
                    : value;
        }

        private Value mean(Figures figures, Figures inhabitants, boolean succeeded) {
            double sum = 0;
            double persons = 0;
            for (Part part : parts) {
                Value value = part.value(figures, succeeded);
                if (value instanceof Value.Missing missing) {
                    return missing;
                }
                if (value instanceof Value.Known known) {
                    if (!(inhabitants.find(part.source()) instanceof Value.Known weight)) {
                        return Value.missing(Reason.NOT_APPLICABLE);
                    }
                    double moved = weight.number() * part.share().population();
                    sum += known.number() * moved;
                    persons += moved;
                }
            }
            return persons > 0
                    ? new Value.Known(sum / persons, Quality.ESTIMATED)
                    : Value.missing(Reason.NOT_APPLICABLE);
        }

        private boolean isSucceeded(Figures figures) {
            for (Part part : parts) {
                if (part.isLiveFounder(figures)) {
                    return true;
                }
            }
            return false;
        }

        private Value sum(MeasureKind kind, Figures figures, boolean succeeded) {
            double sum = 0;
            int live = 0;
            Quality quality = Quality.EXACT;
            for (Part part : parts) {
                double weight = part.share().of(kind);
                Value value = weight <= NEGLIGIBLE ? null : part.value(figures, succeeded);
                if (value instanceof Value.Missing missing) {
                    return missing;
                }
                if (value instanceof Value.Known known) {
                    boolean undivided = weight >= 1 - NEGLIGIBLE;
                    sum += undivided ? known.number() : known.number() * weight;
                    quality = quality.and(known.quality()).and(undivided ? Quality.EXACT : Quality.ESTIMATED);
                    live++;
                }
            }
            if (live == 0) {
                return Value.missing(Reason.NO_SUCH_AREA);
            }
            return new Value.Known(sum, live > 1 && kind.crossesBorders() ? Quality.ESTIMATED : quality);
        }

        private Value unchanged(Figures figures, boolean succeeded) {
            Value only = null;
            boolean touched = false;
            for (Part part : parts) {
                Value value = part.value(figures, succeeded);
                if (value == null) {
                    continue;
                }
                touched |= !part.whole();
                if (part.isSliver()) {
                    continue;
                }
                if (only != null || !part.isUndivided()) {
                    return Value.missing(Reason.NOT_APPLICABLE);
                }
                only = value;
            }
            if (only == null) {
                return Value.missing(Reason.NO_SUCH_AREA);
            }
            return touched && only instanceof Value.Known known
                    ? new Value.Known(known.number(), known.quality().and(Quality.ESTIMATED))
                    : only;
        }
    }
}
