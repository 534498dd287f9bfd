package kleinstadt.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import kleinstadt.data.fetch.FetchFailure.Reason;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static List<Duration> pauses(long seed, int retries) {
        FakeTime time = new FakeTime();
        Attempts attempts = new Attempts(FetchFixture.RULES.withRetries(retries), time, new SplittableRandom(seed));
        assertThatThrownBy(() -> attempts.run(() -> {
                    throw FetchFailure.passing(Reason.STATUS, "500", "x");
                }))
                .isInstanceOf(FetchFailure.class);
        return time.pauses();
    }

    @Test
    void pausesDoubleUpToTheLongestAndAreMovedByTheSeed() {
        List<Duration> pauses = pauses(1, 10);
        for (int i = 0; i < 10; i++) {
            Duration whole = Duration.ofSeconds(Math.min(120, 2L << i));
            assertThat(pauses.get(i)).isBetween(whole.dividedBy(2), whole);
        }
        assertThat(pauses(1, 10)).isEqualTo(pauses);
        assertThat(pauses(2, 10)).isNotEqualTo(pauses);
    }

    @Test
    void thereIsNoAttemptAfterTheTotalTime() {
        Duration sum = pauses(1, 1000).stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isBetween(Duration.ofMinutes(57), Duration.ofHours(1));
    }
}
