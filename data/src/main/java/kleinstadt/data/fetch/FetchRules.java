package kleinstadt.data.fetch;

import java.time.Duration;

/**
 * How patient downloads are.
 *
 * @param connect longest wait for a connection
 * @param answer longest wait for the beginning of an answer
 * @param stall longest wait for the next bytes of a file
 * @param total longest time for one file, waits between attempts included
 * @param retries how often a failed attempt is repeated
 * @param firstPause wait before the first repetition; each further one is twice as long
 * @param longestPause longest wait between attempts that the server did not ask for
 */
public record FetchRules(
        Duration connect,
        Duration answer,
        Duration stall,
        Duration total,
        int retries,
        Duration firstPause,
        Duration longestPause) {

    /** Most redirections that are followed. */
    static final int MOST_REDIRECTS = 5;

    /** The rules for use; a large table may take the service minutes to answer. */
    public static FetchRules standard() {
        return new FetchRules(
                Duration.ofSeconds(20),
                Duration.ofMinutes(3),
                Duration.ofSeconds(60),
                Duration.ofHours(2),
                5,
                Duration.ofSeconds(2),
                Duration.ofMinutes(2));
    }

    /** The same with another number of repetitions. */
    public FetchRules withRetries(int number) {
        return new FetchRules(connect, answer, stall, total, number, firstPause, longestPause);
    }
}
