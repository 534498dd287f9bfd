package kleinstadt.data.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import kleinstadt.data.fetch.FetchFailure.Reason;

/**
 * The attempts at one file: what failed for a passing reason is repeated after a pause, twice as long each time and moved by
 * chance, so that many programs do not come back at once.
 */
final class Attempts {

    private final FetchRules rules;
    private final Time time;
    private final RandomGenerator random;
    private final Instant end;

    /** Begins; the total time runs from here. */
    Attempts(FetchRules rules, Time time, RandomGenerator random) {
        this.rules = rules;
        this.time = time;
        this.random = random;
        this.end = time.now().plus(rules.total());
    }

    /** One attempt. */
    @FunctionalInterface
    interface Attempt<T> {
        /**
         * Makes it.
         *
         * @throws FetchFailure if it does not succeed
         * @throws WriteFailed if the disk does not take it
         * @throws InterruptedException if the program is told to stop
         */
        T make() throws FetchFailure, WriteFailed, InterruptedException;
    }

    /**
     * Makes attempts until one succeeds.
     *
     * @throws FetchFailure the last failure, if it is a lasting one, was repeated often enough or has no time left
     * @throws WriteFailed if the disk does not take it
     * @throws InterruptedException if the program is told to stop
     */
    <T> T run(Attempt<T> attempt) throws FetchFailure, WriteFailed, InterruptedException {
        for (int failed = 0; ; failed++) {
            try {
                return attempt.make();
            } catch (FetchFailure failure) {
                if (!failure.isPassing() || failed >= rules.retries()) {
                    throw failure;
                }
                pause(failed, failure);
            }
        }
    }

    private void pause(int failed, FetchFailure failure) throws FetchFailure, InterruptedException {
        Duration asked = failure.waitAsked();
        Duration own = backOff(failed);
        Duration pause = asked.compareTo(own) > 0 ? asked : own;
        if (time.now().plus(pause).isAfter(end)) {
            throw asked.isZero()
                    ? failure
                    : FetchFailure.lasting(Reason.LATER, failure.arguments().get(0), Long.toString(asked.toSeconds()));
        }
        time.pause(pause);
    }

    /** Between half of the pause and the whole. */
    private Duration backOff(int failed) {
        double doubled = (double) rules.firstPause().toMillis() * Math.pow(2, failed);
        double most = Math.min(doubled, (double) rules.longestPause().toMillis());
        return Duration.ofMillis(Math.round(most * (0.5 + random.nextDouble() / 2)));
    }

    /**
     * Waits a while that nothing failed in, for a service that works on something.
     *
     * @throws FetchFailure if there is no time for that
     * @throws InterruptedException if the program is told to stop
     */
    void await(Duration pause) throws FetchFailure, InterruptedException {
        if (time.now().plus(pause).isAfter(end)) {
            throw timeUp();
        }
        time.pause(pause);
    }

    /**
     * Checks that there is time left.
     *
     * @throws FetchFailure if there is none
     */
    void check() throws FetchFailure {
        if (time.now().isAfter(end)) {
            throw timeUp();
        }
    }

    /** The present moment. */
    Instant now() {
        return time.now();
    }

    private FetchFailure timeUp() {
        return FetchFailure.lasting(Reason.TIME_UP, Long.toString(rules.total().toMinutes()));
    }
}
