package kleinstadt.data.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kleinstadt.data.model.AreaKey;

/**
 * Where each Gemeinde of one territory lies on a later one.
 *
 * @param shares the parts of each Gemeinde, in the order of their targets; the shares add up to one
 * @param broken Gemeinden of the later territory that take in a part nobody can tell the size of, because the crosswalk's
 *     shares were refused
 */
public record Descent(SortedMap<AreaKey, List<Share>> shares, SortedSet<AreaKey> broken) {

    /** Makes both unmodifiable. */
    public Descent {
        shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        broken = Collections.unmodifiableSortedSet(new TreeSet<>(broken));
    }

    /** Walks steps, the first of which starts from these Gemeinden; none leaves every Gemeinde as it is. */
    static Descent along(SortedSet<AreaKey> gemeinden, List<CrosswalkStage> steps) {
        List<AreaKey> sources = List.copyOf(gemeinden);
        List<List<Share>> reached = new ArrayList<>(sources.size());
        sources.forEach(key -> reached.add(List.of(new Share(key, 1, 1, 1))));
        SortedSet<AreaKey> broken = new TreeSet<>();
        for (CrosswalkStage step : steps) {
            SortedSet<AreaKey> nextBroken = new TreeSet<>();
            for (AreaKey target : broken) {
                step.listShares(target).forEach(share -> nextBroken.add(share.target()));
                nextBroken.addAll(step.refusedTargets(target));
            }
            reached.replaceAll(parts -> then(parts, step, nextBroken));
            broken = nextBroken;
        }
        TreeMap<AreaKey, List<Share>> shares = new TreeMap<>();
        for (int i = 0; i < sources.size(); i++) {
            shares.put(sources.get(i), reached.get(i));
        }
        return new Descent(shares, broken);
    }

    /** The Gemeinde that holds most inhabitants of an earlier one; empty where the earlier one is not known. */
    public Optional<AreaKey> findMainSuccessor(AreaKey gemeinde) {
        return shares.getOrDefault(gemeinde, List.of()).stream()
                .max(Comparator.comparingDouble(Share::population)
                        .thenComparing(Share::target, Comparator.reverseOrder()))
                .map(Share::target);
    }

    private static List<Share> then(List<Share> parts, CrosswalkStage step, SortedSet<AreaKey> broken) {
        if (parts.size() == 1) {
            // Nearly every Gemeinde goes on whole; this is the short way for them.
            Share only = parts.get(0);
            broken.addAll(step.refusedTargets(only.target()));
            List<Share> later = step.listShares(only.target());
            return only.isWhole() ? later : later.stream().map(only::then).toList();
        }
        TreeMap<AreaKey, Share> sum = new TreeMap<>();
        for (Share part : parts) {
            broken.addAll(step.refusedTargets(part.target()));
            for (Share later : step.listShares(part.target())) {
                sum.merge(later.target(), part.then(later), Share::and);
            }
        }
        return List.copyOf(sum.values());
    }
}
