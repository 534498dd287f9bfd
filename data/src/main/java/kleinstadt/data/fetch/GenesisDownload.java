package kleinstadt.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.source.Download;
import kleinstadt.data.source.FileKind;

/**
 * One table of a GENESIS database: asked for at once, and where it is too large for that, made by a job of the service, whose
 * result is asked for until it is there. The service has no marks by which a change could be told, nor parts, so a table is
 * always downloaded as a whole.
 */
final class GenesisDownload {

    private static final Duration FIRST_LOOK = Duration.ofSeconds(5);
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(60);
    private static final int LONGEST_REPLY = 1 << 20;

    private final Download.Genesis download;
    private final GenesisService service;
    private final FetchNotes notes;
    private final Attempts attempts;
    private final Path folder;
    private final PartFile part;

    GenesisDownload(
            Download.Genesis download, GenesisService service, Path folder, FetchNotes notes, Attempts attempts) {
        this.download = download;
        this.service = service;
        this.folder = folder;
        this.notes = notes;
        this.attempts = attempts;
        this.part = PartFile.of(folder.resolve(download.file()));
    }

    /** What is asked for, with the parameters and without the account. */
    static String address(Download.Genesis download, URI service) {
        return service.resolve("data/tablefile") + "?" + form(parameters(download));
    }

    /**
     * Downloads the table.
     *
     * @throws FetchFailure if it cannot be had
     * @throws WriteFailed if the disk does not take it
     * @throws InterruptedException if the program is told to stop
     */
    WebDownload.Result fetch() throws FetchFailure, WriteFailed, InterruptedException {
        service.logIn(attempts);
        Optional<ServiceReply> reply = attempts.run(() -> ask("data/tablefile", parameters(download)));
        if (reply.isPresent()) {
            ServiceReply said = reply.get();
            if (said.code() == ServiceReply.TOO_LARGE) {
                Map<String, String> again = parameters(download);
                again.put("job", "true");
                said = attempts.run(() -> ask("data/tablefile", again))
                        .orElseThrow(() -> service.failure(download.table(), reply.get()));
            }
            if (said.code() != ServiceReply.JOB_BEGUN) {
                throw service.failure(download.table(), said);
            }
            awaitJob(said);
        }
        return arrived();
    }

    private void awaitJob(ServiceReply begun) throws FetchFailure, WriteFailed, InterruptedException {
        String job = begun.findJob().orElse("");
        if (job.isEmpty()) {
            throw service.failure(download.table(), begun);
        }
        Duration pause = FIRST_LOOK;
        while (!isDone(job)) {
            attempts.await(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_LOOK) < 0 ? pause.multipliedBy(2) : LONGEST_LOOK;
        }
    }

    /** Whether the result is there; then it is downloaded. */
    private boolean isDone(String job) throws FetchFailure, WriteFailed, InterruptedException {
        ServiceReply list = attempts.run(
                () -> service.ask("catalogue/jobs", "selection=*" + job + "&pagelength=1&language=de", attempts.now()));
        String state = list.findState(job).orElse("fertig");
        if (state.contains("fehler")) {
            throw FetchFailure.lasting(Reason.SERVICE, Integer.toString(list.code()), service.hide(state));
        }
        if (!state.contains("fertig")) {
            return false;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("name", job);
        parameters.put("area", download.area());
        parameters.put("compress", "true");
        parameters.put("format", download.format());
        parameters.put("language", "de");
        Optional<ServiceReply> reply = attempts.run(() -> ask("data/resultfile", parameters));
        if (reply.isPresent() && !reply.get().saysNothingThere()) {
            throw service.failure(download.table(), reply.get());
        }
        return reply.isEmpty();
    }

    /** Asks for a file; the reply where none comes. */
    private Optional<ServiceReply> ask(String path, Map<String, String> parameters)
            throws FetchFailure, WriteFailed, InterruptedException {
        try (Answer answer = service.send(path, form(parameters))) {
            Optional<ServiceReply> error = service.findError(answer, attempts.now());
            if (error.isPresent()) {
                return error;
            }
            part.write(answer, 0, OptionalLong.empty(), attempts);
        }
        return reply();
    }

    private Optional<ServiceReply> reply() throws FetchFailure, WriteFailed {
        try {
            if (part.size() > LONGEST_REPLY || !ContentCheck.isJson(part.path())) {
                return Optional.empty();
            }
            byte[] body = Files.readAllBytes(part.path());
            part.discard();
            ServiceReply reply = ServiceReply.parse(body)
                    .orElseThrow(() -> FetchFailure.lasting(
                            Reason.SERVICE,
                            "–",
                            service.hide(new String(body, 0, Math.min(body.length, 200), StandardCharsets.UTF_8))));
            if (reply.isTrouble()) {
                throw FetchFailure.passing(Reason.SERVICE, Integer.toString(reply.code()), service.hide(reply.text()));
            }
            return Optional.of(reply);
        } catch (WriteFailed e) {
            throw e;
        } catch (IOException e) {
            throw new WriteFailed(e);
        }
    }

    private WebDownload.Result arrived() throws FetchFailure, WriteFailed {
        if (part.size() == 0) {
            throw part.refuse(Reason.EMPTY);
        }
        boolean packed = ContentCheck.isArchive(part.path());
        try {
            if (ContentCheck.isWebPage(part.path())) {
                throw part.refuse(Reason.WEB_PAGE);
            }
            if (!packed && !ContentCheck.isOf(FileKind.CSV, part.path())) {
                throw part.refuse(Reason.KIND, FileKind.ZIP.name());
            }
        } catch (WriteFailed e) {
            throw e;
        } catch (IOException e) {
            throw new WriteFailed(e);
        }
        String name = packed ? download.file() : download.file().replaceFirst("\\.zip$", ".csv");
        String address = address(download, service.address());
        Optional<FetchedFile> before = notes.findWhole(download.file(), address);
        long size = part.size();
        String sha256 = part.sha256();
        FetchedFile file = new Arrival(folder, notes)
                .keep(
                        part.to(folder.resolve(name)),
                        List.of(),
                        kept -> new FetchedFile(
                                download.file(), address, "", "", size, sha256, Arrival.day(attempts.now()), kept));
        boolean same = before.map(FetchedFile::sha256).map(sha256::equals).orElse(false);
        return new WebDownload.Result(same ? FetchOutcome.Status.UNCHANGED : FetchOutcome.Status.FETCHED, file);
    }

    private static Map<String, String> parameters(Download.Genesis download) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("name", download.table());
        parameters.put("area", download.area());
        parameters.put("compress", "true");
        parameters.put("format", download.format());
        download.startYear().ifPresent(year -> parameters.put("startyear", Integer.toString(year)));
        download.endYear().ifPresent(year -> parameters.put("endyear", Integer.toString(year)));
        if (!download.regions().isEmpty()) {
            parameters.put("regionalkey", String.join(",", download.regions()));
        }
        parameters.put("job", "false");
        parameters.put("language", "de");
        return parameters;
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
