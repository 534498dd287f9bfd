package kleinstadt.engine.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import kleinstadt.data.fetch.Account;
import kleinstadt.data.fetch.FetchRules;
import kleinstadt.data.fetch.Fetcher;
import kleinstadt.data.fetch.Time;
import kleinstadt.data.source.GenesisInstance;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.Sources;

/**
 * What downloads depend on besides their options: the catalogue, the environment with its accounts, and time. No record, whose text
 * would show the environment.
 */
final class FetchSetting {

    private final Supplier<List<SourceDescription>> catalogue;
    private final Map<String, String> environment;
    private final Time time;
    private final FetchRules rules;
    private final Map<GenesisInstance, URI> services;

    /**
     * A setting.
     *
     * @param environment the environment's variables
     * @param services where web services answer that are not at their usual place
     */
    FetchSetting(
            Supplier<List<SourceDescription>> catalogue,
            Map<String, String> environment,
            Time time,
            FetchRules rules,
            Map<GenesisInstance, URI> services) {
        this.catalogue = catalogue;
        this.environment = Map.copyOf(environment);
        this.time = time;
        this.rules = rules;
        this.services = Map.copyOf(services);
    }

    /** The bundled catalogue, the process's environment and real time. */
    static FetchSetting standard() {
        return new FetchSetting(
                Sources::listBundled, System.getenv(), new SystemTime(), FetchRules.standard(), Map.of());
    }

    /** The catalogue. */
    List<SourceDescription> catalogue() {
        return catalogue.get();
    }

    /** Whether an account of a database is named. */
    boolean hasAccount(GenesisInstance instance) {
        return Account.isNamed(instance, environment);
    }

    /** A fetcher that repeats what failed so often. */
    Fetcher fetcher(int retries) {
        return new Fetcher(
                rules.withRetries(retries),
                time,
                // Programs that were started together should not come back together.
                new SplittableRandom(time.now().toEpochMilli()),
                environment,
                services);
    }
}
