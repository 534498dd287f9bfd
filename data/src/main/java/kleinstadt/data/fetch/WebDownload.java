package kleinstadt.data.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.source.Download;

/**
 * One file at an address: asked for only if it changed, gone on with where the last attempt ended if it is still the same file,
 * checked, and moved to its place.
 */
final class WebDownload {

    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)");
    private static final Pattern UNMET_RANGE = Pattern.compile("bytes \\*/(\\d{1,18})");

    private final Download.Web download;
    private final Connections connections;
    private final Attempts attempts;
    private final Arrival arrival;
    private final FetchNotes notes;
    private final PartFile part;
    private final String address;

    WebDownload(Download.Web download, Path folder, FetchNotes notes, Connections connections, Attempts attempts) {
        this.download = download;
        this.connections = connections;
        this.attempts = attempts;
        this.notes = notes;
        this.arrival = new Arrival(folder, notes);
        this.part = PartFile.of(folder.resolve(download.file()));
        this.address = download.address().toString();
    }

    /** What came of it. */
    record Result(FetchOutcome.Status status, FetchedFile file) {}

    /**
     * Downloads the file.
     *
     * @throws FetchFailure if it cannot be had
     * @throws WriteFailed if the disk does not take it
     * @throws InterruptedException if the program is told to stop
     */
    Result fetch() throws FetchFailure, WriteFailed, InterruptedException {
        Optional<FetchedFile> before = notes.findWhole(download.file(), address);
        return attempts.run(() -> attempt(before));
    }

    private Result attempt(Optional<FetchedFile> before) throws FetchFailure, WriteFailed, InterruptedException {
        long have = part.size();
        Optional<PartOfFile> begun = notes.findPart(download.file(), address);
        String validator = begun.map(PartOfFile::validator).orElse("");
        if (have == 0
                || begun.isEmpty()
                || (validator.isEmpty() && download.sha256().isEmpty())) {
            return whole(before);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Range", "bytes=" + have + "-");
        if (!validator.isEmpty()) {
            fields.put("If-Range", validator);
        }
        try (Answer answer = connections.get(download.address(), fields)) {
            return switch (answer.status()) {
                case 206 -> {
                    if (!continues(answer, have, begun.get())) {
                        yield again();
                    }
                    expectSize(answer, have);
                    part.write(answer, have, download.size(), attempts);
                    yield arrived(begun.get(), true, total(answer));
                }
                case 416 -> isAll(answer, have) ? arrived(begun.get(), true, OptionalLong.of(have)) : again();
                default -> ordinary(answer, Optional.empty());
            };
        }
    }

    /** Asks for the file from its beginning. */
    private Result again() throws FetchFailure, WriteFailed, InterruptedException {
        part.discard();
        return whole(Optional.empty());
    }

    private Result whole(Optional<FetchedFile> before) throws FetchFailure, WriteFailed, InterruptedException {
        Map<String, String> fields = new LinkedHashMap<>();
        before.map(FetchedFile::etag).filter(tag -> !tag.isEmpty()).ifPresent(tag -> fields.put("If-None-Match", tag));
        before.map(FetchedFile::lastModified)
                .filter(time -> !time.isEmpty())
                .ifPresent(time -> fields.put("If-Modified-Since", time));
        try (Answer answer = connections.get(download.address(), fields)) {
            return ordinary(answer, fields.isEmpty() ? Optional.empty() : before);
        }
    }

    private Result ordinary(Answer answer, Optional<FetchedFile> before)
            throws FetchFailure, WriteFailed, InterruptedException {
        if (answer.status() == 304 && before.isPresent()) {
            return new Result(FetchOutcome.Status.UNCHANGED, before.get());
        }
        if (answer.status() != 200) {
            throw Statuses.failure(answer, attempts.now());
        }
        expectSize(answer, 0);
        PartOfFile begun = new PartOfFile(
                download.file(),
                address,
                answer.find("ETag").map(Mark::of).orElse(""),
                answer.find("Last-Modified").map(Mark::of).orElse(""));
        // The old beginning goes first: with the new mark beside it, it would be taken for that of the new file.
        part.discard();
        notes.begin(begun);
        part.write(answer, 0, download.size(), attempts);
        return arrived(begun, false, answer.length());
    }

    /** Whether an answer goes on exactly where we are, with the same file. */
    private static boolean continues(Answer answer, long have, PartOfFile begun) {
        Matcher range = RANGE.matcher(answer.find("Content-Range").orElse(""));
        String etag = answer.find("ETag").map(Mark::of).orElse(begun.etag());
        return range.matches() && Long.parseLong(range.group(1)) == have && etag.equals(begun.etag());
    }

    private static OptionalLong total(Answer answer) {
        Matcher range = RANGE.matcher(answer.find("Content-Range").orElse(""));
        return range.matches() && !range.group(3).equals("*")
                ? OptionalLong.of(Long.parseLong(range.group(3)))
                : OptionalLong.empty();
    }

    /** Whether a range cannot be had because nothing is missing. */
    private static boolean isAll(Answer answer, long have) {
        Matcher range = UNMET_RANGE.matcher(answer.find("Content-Range").orElse(""));
        return range.matches() && Long.parseLong(range.group(1)) == have;
    }

    /** Saves the download of a file that says at once it is not the one that is meant, or comes packed. */
    private void expectSize(Answer answer, long have) throws FetchFailure {
        Optional<String> encoding = answer.find("Content-Encoding").filter(found -> !found.equals("identity"));
        if (encoding.isPresent()) {
            throw FetchFailure.lasting(Reason.ENCODED, encoding.get());
        }
        if (download.size().isPresent()
                && answer.length().isPresent()
                && answer.length().getAsLong() + have != download.size().getAsLong()) {
            throw FetchFailure.lasting(
                    Reason.SIZE,
                    Long.toString(download.size().getAsLong()),
                    Long.toString(answer.length().getAsLong() + have));
        }
    }

    private Result arrived(PartOfFile begun, boolean resumed, OptionalLong total)
            throws FetchFailure, WriteFailed, InterruptedException {
        long size = part.size();
        OptionalLong expected = download.size().isPresent() ? download.size() : total;
        if (size == 0) {
            throw part.refuse(Reason.EMPTY);
        }
        String sha256 = part.sha256();
        boolean fits = (expected.isEmpty() || expected.getAsLong() == size)
                && download.sha256().map(sha256::equals).orElse(true);
        if (!fits && resumed) {
            // The server may have joined the ends of two files.
            return again();
        }
        check(size, expected, sha256);
        FetchedFile file = arrival.keep(
                part,
                download.unpack(),
                kept -> new FetchedFile(
                        download.file(),
                        address,
                        begun.etag(),
                        begun.lastModified(),
                        size,
                        sha256,
                        Arrival.day(attempts.now()),
                        kept));
        return new Result(resumed ? FetchOutcome.Status.RESUMED : FetchOutcome.Status.FETCHED, file);
    }

    private void check(long size, OptionalLong expected, String sha256) throws FetchFailure, WriteFailed {
        try {
            if (ContentCheck.isWebPage(part.path())) {
                throw part.refuse(Reason.WEB_PAGE);
            }
            if (expected.isPresent() && expected.getAsLong() != size) {
                throw part.refuse(Reason.SIZE, Long.toString(expected.getAsLong()), Long.toString(size));
            }
            if (download.sha256().isPresent() && !download.sha256().get().equals(sha256)) {
                throw part.refuse(Reason.SHA256, download.sha256().get(), sha256);
            }
            if (!ContentCheck.isOf(download.kind(), part.path())) {
                throw part.refuse(Reason.KIND, download.kind().name());
            }
        } catch (WriteFailed e) {
            throw e;
        } catch (IOException e) {
            throw new WriteFailed(e);
        }
    }
}
