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

    /** Every Gemeinde as it is. */
    static Descent start(SortedSet<AreaKey> gemeinden) {
        TreeMap<AreaKey, List<Share>> shares = new TreeMap<>();
        gemeinden.forEach(key -> shares.put(key, List.of(new Share(key, 1, 1, 1))));
        return new Descent(shares, new TreeSet<>());
    }

    /** The Gemeinde that holds most inhabitants of an earlier one; empty where the earlier one is not known. */
    public Optional<AreaKey> findMainSuccessor(AreaKey gemeinde) {
        return shares.getOrDefault(gemeinde, List.of()).stream()
                .max(Comparator.comparingDouble(Share::population)
                        .thenComparing(Share::target, Comparator.reverseOrder()))
                .map(Share::target);
    }

    Descent then(CrosswalkStage stage) {
        TreeSet<AreaKey> nextBroken = new TreeSet<>();
        for (AreaKey target : broken) {
            stage.listShares(target).forEach(share -> nextBroken.add(share.target()));
            nextBroken.addAll(stage.refusedTargets(target));
        }
        TreeMap<AreaKey, List<Share>> next = new TreeMap<>();
        shares.forEach((source, parts) -> {
            if (parts.size() == 1) {
                // Nearly every Gemeinde goes on whole; this is the short way for them.
                Share only = parts.get(0);
                nextBroken.addAll(stage.refusedTargets(only.target()));
                List<Share> later = stage.listShares(only.target());
                next.put(
                        source,
                        only.isWhole() ? later : later.stream().map(only::then).toList());
                return;
            }
            TreeMap<AreaKey, Share> sum = new TreeMap<>();
            for (Share part : parts) {
                nextBroken.addAll(stage.refusedTargets(part.target()));
                for (Share later : stage.listShares(part.target())) {
                    sum.merge(later.target(), part.then(later), Share::and);
                }
            }
            next.put(source, new ArrayList<>(sum.values()));
        });
        return new Descent(next, nextBroken);
    }
}
