package kleinstadt.data.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import kleinstadt.data.check.CrosswalkWeightsBroken;
import kleinstadt.data.check.CrosswalkWeightsRounded;
import kleinstadt.data.check.IssueLog;

/**
 * Checks that the shares of a Gemeinde add up to one.
 *
 * <p>{@value #EXACT} is what floating numbers may miss. Some editions print shares with four decimals, so each of a handful
 * of shares may be off by 0.00005: up to {@value #ROUNDED} counts as rounding.
 */
record ShareCheck(String source, IssueLog log) {

    static final double EXACT = 1e-6;
    static final double ROUNDED = 5e-4;

    /** The links with shares that add up to one; empty where they do not and are refused. */
    Optional<List<CrosswalkLink>> check(List<CrosswalkLink> links) {
        if (links.size() == 1 && links.get(0).isWhole() && links.get(0).jobs().isPresent()) {
            return Optional.of(links);
        }
        OptionalDouble population = divisor(links, "population", CrosswalkLink::population);
        OptionalDouble area = divisor(links, "area", CrosswalkLink::area);
        boolean allJobs = links.stream().allMatch(link -> link.jobs().isPresent());
        OptionalDouble jobs =
                allJobs ? divisor(links, "jobs", link -> link.jobs().orElse(0)) : OptionalDouble.of(1);
        if (population.isEmpty() || area.isEmpty() || jobs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(links.stream()
                .map(link -> new CrosswalkLink(
                        link.from(),
                        link.source(),
                        link.to(),
                        link.target(),
                        link.population() / population.getAsDouble(),
                        link.area() / area.getAsDouble(),
                        jobs(links, link, allJobs, jobs.getAsDouble())))
                .toList());
    }

    private static OptionalDouble jobs(List<CrosswalkLink> links, CrosswalkLink link, boolean allJobs, double divisor) {
        if (links.size() == 1) {
            // Where everything goes to one Gemeinde, the jobs do, whether the table says so or not.
            return OptionalDouble.of(1);
        }
        return allJobs ? OptionalDouble.of(link.jobs().orElse(0) / divisor) : OptionalDouble.empty();
    }

    /** What to divide by: 1 where the sum is exact, the sum where it is rounded, empty where it is broken. */
    private OptionalDouble divisor(List<CrosswalkLink> links, String kind, ToDoubleFunction<CrosswalkLink> share) {
        double sum = links.stream().mapToDouble(share).sum();
        double off = Math.abs(sum - 1);
        boolean inRange = links.stream().mapToDouble(share).allMatch(value -> value >= 0 && value <= 1 + EXACT);
        CrosswalkLink first = links.get(0);
        if (!inRange || !(off <= ROUNDED)) {
            log.add(new CrosswalkWeightsBroken(source, first.from().toString(), first.source(), kind, sum));
            return OptionalDouble.empty();
        }
        if (off > EXACT) {
            log.add(new CrosswalkWeightsRounded(source, first.from().toString(), first.source(), kind, sum));
            return OptionalDouble.of(sum);
        }
        return OptionalDouble.of(1);
    }
}
