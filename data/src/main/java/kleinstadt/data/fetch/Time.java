package kleinstadt.data.fetch;

import java.time.Duration;
import java.time.Instant;

/** The time a download takes: what it is now, and waiting. It is handed in, because only the engine reads the clock. */
public interface Time {

    /** The present moment. */
    Instant now();

    /**
     * Waits.
     *
     * @throws InterruptedException if the program is told to stop
     */
    void pause(Duration duration) throws InterruptedException;
}
