package kleinstadt.data.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import kleinstadt.data.fetch.FetchFailure.Reason;

/** What the statuses of HTTP mean for a download. */
final class Statuses {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    private Statuses() {}

    /** What an answer means that is not the file. */
    static FetchFailure failure(Answer answer, Instant now) {
        int status = answer.status();
        String[] arguments = {Integer.toString(status), answer.address().toString()};
        if (PASSING.contains(status)) {
            Duration wait = RetryAfter.of(answer.headers(), now);
            return FetchFailure.passing(Reason.STATUS, arguments).notBefore(wait);
        }
        return switch (status) {
            case 401, 403 -> FetchFailure.lasting(Reason.FORBIDDEN, arguments);
            case 404, 410 -> FetchFailure.lasting(Reason.NOT_FOUND, arguments);
            default -> FetchFailure.lasting(Reason.STATUS, arguments);
        };
    }
}
