package kleinstadt.data.fetch;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.source.Download;

/**
 * What came of a file.
 *
 * @param download the file
 * @param sources ids of the sources that are read from it
 * @param status what came of it
 * @param file the file, where it is there
 * @param failure why it is not
 */
public record FetchOutcome(
        Download download,
        List<String> sources,
        Status status,
        Optional<FetchedFile> file,
        Optional<FetchFailure> failure) {

    /** Copies the ids. */
    public FetchOutcome {
        sources = List.copyOf(sources);
    }

    /** What came of a file. */
    public enum Status {
        /** It was downloaded. */
        FETCHED,
        /** The rest of it was downloaded. */
        RESUMED,
        /** It was there and has not changed. */
        UNCHANGED,
        /** It cannot be had, for the reason given. */
        FAILED,
        /** A person has to fetch it. */
        BY_HAND
    }
}
