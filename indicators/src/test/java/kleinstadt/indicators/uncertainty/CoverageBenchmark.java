package kleinstadt.indicators.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Mean coverage of the 95 % intervals of every method on many simulated towns, as a Markdown table. Not part of the
 * gate: {@code ./mvnw -pl indicators -am test -Pbench -Dtest=CoverageBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class CoverageBenchmark {

    private static final System.Logger LOG = System.getLogger(CoverageBenchmark.class.getName());
    private static final long SEED = 20_261_122L;
    private static final int TIMES = 100_000;
    private static final int RANKINGS = 400;

    @Test
    void meanCoverageIsBetween93And97Percent() {
        List<Coverage> found = new ArrayList<>();
        StringBuilder table = new StringBuilder(
                        "\n| method | intervals | hold the truth, % | too high, % | too low, % |\n")
                .append("|---|---|---|---|---|\n");
        CoverageExperiments.all().forEach((method, experiment) -> {
            int times = method.startsWith("ranks") ? RANKINGS : TIMES;
            Coverage coverage = Coverage.of(method, experiment, times, SEED);
            found.add(coverage);
            table.append(coverage.row()).append('\n');
        });
        LOG.log(System.Logger.Level.INFO, table.toString());
        assertThat(found)
                .allSatisfy(coverage ->
                        assertThat(coverage.percent()).as(coverage.row()).isBetween(93.0, 97.0));
    }
}
