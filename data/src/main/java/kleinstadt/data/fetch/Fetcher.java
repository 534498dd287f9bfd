package kleinstadt.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.fetch.FetchOutcome.Status;
import kleinstadt.data.source.Download;
import kleinstadt.data.source.GenesisInstance;

/**
 * Downloads files into a folder, one after the other: no server is asked for two things at once, and the next file waits until the
 * one before is there or given up. One that fails does not stop the others; of a server that could not be reached for one, the others
 * are asked for once only.
 */
public final class Fetcher {

    private final FetchRules rules;
    private final Time time;
    private final RandomGenerator random;
    private final Map<String, String> environment;
    private final Map<GenesisInstance, URI> services = new EnumMap<>(GenesisInstance.class);
    private final Map<GenesisInstance, GenesisService> open = new EnumMap<>(GenesisInstance.class);
    private final Set<String> unreached = new HashSet<>();
    private final Connections connections;

    /**
     * A fetcher that asks the databases' own services.
     *
     * @param random moves the pauses between attempts
     * @param environment the environment's variables, for accounts
     */
    public Fetcher(FetchRules rules, Time time, RandomGenerator random, Map<String, String> environment) {
        this(rules, time, random, environment, Map.of());
    }

    /**
     * A fetcher.
     *
     * @param random moves the pauses between attempts
     * @param environment the environment's variables, for accounts
     * @param services where services answer that are not at their usual place
     */
    public Fetcher(
            FetchRules rules,
            Time time,
            RandomGenerator random,
            Map<String, String> environment,
            Map<GenesisInstance, URI> services) {
        this.rules = rules;
        this.time = time;
        this.random = random;
        this.environment = Map.copyOf(environment);
        this.services.putAll(services);
        this.connections = new Connections(rules);
    }

    /**
     * Downloads what is planned.
     *
     * @param folder where it goes; made where it is not there
     * @param begins is told each file before it is asked for
     * @return what came of each file, in the order of the plan; it ends early where the program is told to stop
     * @throws WriteFailed if the folder does not take a file: the disk is full, or it cannot be written
     */
    public List<FetchOutcome> fetch(FetchPlan plan, Path folder, Consumer<Download> begins) throws WriteFailed {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WriteFailed(e);
        }
        FetchNotes notes = FetchNotes.read(folder);
        List<FetchOutcome> outcomes = new ArrayList<>();
        for (Map.Entry<Download, List<String>> each : plan.files().entrySet()) {
            Download download = each.getKey();
            List<String> sources = each.getValue();
            if (download instanceof Download.ByHand) {
                outcomes.add(new FetchOutcome(download, sources, Status.BY_HAND, Optional.empty(), Optional.empty()));
                continue;
            }
            begins.accept(download);
            try {
                WebDownload.Result result = fetch(download, folder, notes);
                outcomes.add(new FetchOutcome(
                        download, sources, result.status(), Optional.of(result.file()), Optional.empty()));
            } catch (FetchFailure e) {
                outcomes.add(new FetchOutcome(download, sources, Status.FAILED, Optional.empty(), Optional.of(e)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                FetchFailure stopped = FetchFailure.lasting(Reason.STOPPED);
                outcomes.add(
                        new FetchOutcome(download, sources, Status.FAILED, Optional.empty(), Optional.of(stopped)));
                return outcomes;
            }
        }
        return outcomes;
    }

    private WebDownload.Result fetch(Download download, Path folder, FetchNotes notes)
            throws FetchFailure, WriteFailed, InterruptedException {
        String host = host(download);
        Attempts attempts = new Attempts(unreached.contains(host) ? rules.withRetries(0) : rules, time, random);
        try {
            WebDownload.Result result = fetch(download, folder, notes, attempts);
            unreached.remove(host);
            return result;
        } catch (FetchFailure e) {
            if (e.reason() == Reason.CONNECTION || e.reason() == Reason.TIMED_OUT) {
                unreached.add(host);
            }
            throw e;
        }
    }

    private WebDownload.Result fetch(Download download, Path folder, FetchNotes notes, Attempts attempts)
            throws FetchFailure, WriteFailed, InterruptedException {
        return download instanceof Download.Genesis table
                ? new GenesisDownload(table, service(table.instance()), folder, notes, attempts).fetch()
                : new WebDownload((Download.Web) download, folder, notes, connections, attempts).fetch();
    }

    private String host(Download download) {
        return download instanceof Download.Genesis table
                ? address(table.instance()).getAuthority()
                : ((Download.Web) download).address().getAuthority();
    }

    private URI address(GenesisInstance instance) {
        return services.getOrDefault(instance, instance.service());
    }

    private GenesisService service(GenesisInstance instance) throws FetchFailure {
        GenesisService service = open.get(instance);
        if (service == null) {
            service = new GenesisService(instance, address(instance), connections, environment);
            open.put(instance, service);
        }
        return service;
    }
}
