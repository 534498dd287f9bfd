package kleinstadt.engine.cli;

import java.time.Duration;
import java.time.Instant;
import kleinstadt.data.fetch.Time;

/** The machine's clock, and real waiting. */
final class SystemTime implements Time {

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
    }
}
