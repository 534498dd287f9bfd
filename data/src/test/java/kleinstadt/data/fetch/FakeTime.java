package kleinstadt.data.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when somebody waits, and a little whenever it is looked at. */
final class FakeTime implements Time {

    /** The moment it begins with. */
    static final Instant BEGIN = Instant.parse("2026-11-27T10:00:00Z");

    private final Duration look;
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = BEGIN;

    /** Time that stands still unless somebody waits. */
    FakeTime() {
        this(Duration.ZERO);
    }

    /** Time of which this much passes at each look. */
    FakeTime(Duration look) {
        this.look = look;
    }

    @Override
    public Instant now() {
        now = now.plus(look);
        return now;
    }

    @Override
    public void pause(Duration duration) {
        pauses.add(duration);
        now = now.plus(duration);
    }

    /** What was waited for. */
    List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
