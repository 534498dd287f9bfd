package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
 * @param sources the earlier Gemeinden that are known
 */
record ConversionPlan(List<Target> targets, Set<AreaKey> sources) {

    /** Shares closer than this to 0 or 1 are 0 or 1: what is left of floating products along a chain. */
    private static final double NEGLIGIBLE = 1e-12;

    /**
     * The plan from a territory to a later one. A date inside a year lies between two known territories: each Gemeinde is
     * looked up on the earlier one, and on the later one if it was founded in between.
     *
     * @return empty where the crosswalk does not lead there
     */
    static Optional<ConversionPlan> find(Crosswalk crosswalk, TerritoryDate from, TerritoryDate to) {
        List<TerritoryDate> standIns = crosswalk.listStandIns(from).stream()
                .filter(date -> date.compareTo(to) <= 0)
                .toList();
        TreeMap<AreaKey, List<Share>> shares = new TreeMap<>();
        TreeSet<AreaKey> broken = new TreeSet<>();
        Set<AreaKey> lasting = new HashSet<>();
        boolean first = true;
        for (TerritoryDate standIn : standIns) {
            Optional<Descent> descent = crosswalk.findDescent(standIn, to);
            if (descent.isEmpty()) {
                return Optional.empty();
            }
            SortedMap<AreaKey, List<Share>> known = descent.get().shares();
            if (first) {
                lasting.addAll(known.keySet());
            } else {
                lasting.retainAll(known.keySet());
            }
            known.forEach(shares::putIfAbsent);
            broken.addAll(descent.get().broken());
            first = false;
        }
        return first ? Optional.empty() : Optional.of(of(shares, broken, lasting));
    }

    private static ConversionPlan of(
            SortedMap<AreaKey, List<Share>> shares, SortedSet<AreaKey> broken, Set<AreaKey> lasting) {
        TreeMap<AreaKey, List<Part>> parts = new TreeMap<>();
        shares.forEach((source, list) -> {
            for (Share share : list) {
                parts.computeIfAbsent(share.target(), key -> new ArrayList<>())
                        .add(new Part(source, share, list.size() == 1, lasting.contains(source)));
            }
        });
        broken.forEach(target -> parts.computeIfAbsent(target, key -> new ArrayList<>()));
        List<Target> targets = new ArrayList<>();
        parts.forEach((target, list) -> targets.add(new Target(target, list, broken.contains(target))));
        return new ConversionPlan(targets, Set.copyOf(shares.keySet()));
    }

    /** Whether an earlier Gemeinde is known. */
    boolean knows(AreaKey gemeinde) {
        return sources.contains(gemeinde);
    }

    /**
     * A part of a later Gemeinde.
     *
     * @param source the earlier Gemeinde
     * @param share what part of it
     * @param whole whether it went there undivided
     * @param lasting whether it existed on the day of the figures for certain, so that a source without it lacks it
     */
    record Part(AreaKey source, Share share, boolean whole, boolean lasting) {

        /** Its figure; null where it contributes nothing because it did not exist. */
        @Nullable
        Value value(Map<AreaKey, Value> figures) {
            Value value = figures.get(source);
            if (value == null) {
                return lasting ? Value.missing(Reason.NO_SOURCE) : null;
            }
            return value.equals(Value.missing(Reason.NO_SUCH_AREA)) ? null : value;
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

        Value value(MeasureKind kind, Map<AreaKey, Value> figures) {
            if (broken) {
                return Value.missing(Reason.NO_SOURCE);
            }
            return kind.isAdditive() ? sum(kind, figures) : unchanged(figures);
        }

        private Value sum(MeasureKind kind, Map<AreaKey, Value> figures) {
            double sum = 0;
            int live = 0;
            Quality quality = Quality.EXACT;
            for (Part part : parts) {
                double weight = part.share().of(kind);
                Value value = weight <= NEGLIGIBLE ? null : part.value(figures);
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

        private Value unchanged(Map<AreaKey, Value> figures) {
            Value only = null;
            for (Part part : parts) {
                Value value = part.value(figures);
                if (value != null && (only != null || !part.whole())) {
                    return Value.missing(Reason.NOT_APPLICABLE);
                }
                only = value == null ? only : value;
            }
            return only == null ? Value.missing(Reason.NO_SUCH_AREA) : only;
        }
    }
}
