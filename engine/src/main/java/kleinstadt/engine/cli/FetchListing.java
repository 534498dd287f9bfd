package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kleinstadt.data.fetch.FetchFailure;
import kleinstadt.data.fetch.FetchFailure.Reason;
import kleinstadt.data.fetch.FetchOutcome;
import kleinstadt.data.fetch.FetchOutcome.Status;
import kleinstadt.data.fetch.FetchPlan;
import kleinstadt.data.source.Download;

/**
 * Prints what was downloaded, or would be: a row for each file, the accounts that are missing once for each database, and how it
 * goes on.
 */
final class FetchListing {

    /** These are the same for all tables of a database and said once. */
    private static final Set<Reason> OF_ACCOUNTS =
            Set.of(Reason.NO_ACCOUNT, Reason.ACCOUNT_REFUSED, Reason.ACCOUNT_LETTERS);

    private final Console console;
    private final FetchSetting setting;

    FetchListing(Console console, FetchSetting setting) {
        this.console = console;
        this.setting = setting;
    }

    /** What would be downloaded. */
    void plan(FetchPlan plan) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(text("import.heading.file"), text("fetch.heading.from"), text("sources.heading.id")));
        for (Map.Entry<Download, List<String>> each : plan.files().entrySet()) {
            rows.add(List.of(each.getKey().file(), from(each.getKey()), String.join(", ", each.getValue())));
        }
        console.table(rows);
        onRequest(plan);
        console.say("fetch.dry");
    }

    private String from(Download download) {
        if (download instanceof Download.Web web) {
            return web.address().toString();
        }
        if (download instanceof Download.Genesis table) {
            String account = text(setting.hasAccount(table.instance()) ? "fetch.account.there" : "fetch.account.not");
            return table.instance().title() + ", " + table.table() + " (" + account + ")";
        }
        return byHand((Download.ByHand) download);
    }

    private String byHand(Download.ByHand download) {
        return console.messages().text("fetch.by-hand", download.page().toString());
    }

    /** What came of the files. */
    void outcomes(FetchPlan plan, List<FetchOutcome> outcomes, Path folder) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("import.heading.file"),
                text("import.heading.state"),
                text("fetch.heading.size"),
                text("fetch.heading.note")));
        Set<String> accounts = new LinkedHashSet<>();
        for (FetchOutcome outcome : outcomes) {
            rows.add(List.of(
                    outcome.download().file(),
                    text("fetch.status." + name(outcome.status())),
                    outcome.file()
                            .map(file -> console.messages().text("fetch.size", file.size() / 1000.0))
                            .orElse(""),
                    note(outcome)));
            outcome.failure()
                    .filter(failure -> OF_ACCOUNTS.contains(failure.reason()))
                    .ifPresent(failure -> accounts.add(reason(failure)));
        }
        console.table(rows);
        onRequest(plan);
        console.say(
                "fetch.done",
                count(outcomes, Status.FETCHED) + count(outcomes, Status.RESUMED),
                count(outcomes, Status.UNCHANGED),
                count(outcomes, Status.BY_HAND),
                count(outcomes, Status.FAILED));
        accounts.forEach(account -> console.note("failure", account));
        if (outcomes.stream().anyMatch(outcome -> outcome.file().isPresent())) {
            console.say("fetch.next", folder);
        }
    }

    private void onRequest(FetchPlan plan) {
        if (!plan.onRequest().isEmpty()) {
            console.say("fetch.on-request", String.join(" ", plan.onRequest()));
        }
    }

    private String note(FetchOutcome outcome) {
        if (outcome.download() instanceof Download.ByHand byHand) {
            return byHand(byHand);
        }
        return outcome.failure()
                .map(failure -> OF_ACCOUNTS.contains(failure.reason())
                        ? console.messages()
                                .text(
                                        "fetch.account.needed",
                                        failure.arguments().get(0))
                        : reason(failure))
                .orElse("");
    }

    private String reason(FetchFailure failure) {
        return console.messages()
                .text(
                        "fetch.reason." + name(failure.reason()),
                        failure.arguments().toArray());
    }

    private static long count(List<FetchOutcome> outcomes, Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key) {
        return console.messages().text(key);
    }
}
