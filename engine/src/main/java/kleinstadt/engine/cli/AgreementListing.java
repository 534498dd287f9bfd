package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.engine.study.AgreementStudy;
import kleinstadt.indicators.published.Agreement;
import kleinstadt.indicators.published.Comparison;
import kleinstadt.indicators.published.Comparisons;
import org.jspecify.annotations.Nullable;

/** Prints how far our figures agree with published ones, and why they do not where they do not. */
final class AgreementListing {

    private static final int DECIMALS = 3;

    private final Console console;

    AgreementListing(Console console) {
        this.console = console;
    }

    int print(@Nullable Path data) {
        Snapshot snapshot = SnapshotSource.open(data, console.messages());
        List<Agreement> agreements;
        try {
            agreements = AgreementStudy.compute(snapshot, Comparisons.bundled());
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.SOURCE, console.messages().text("run.problem.snapshot", String.valueOf(e.getMessage())));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("compare.indicator"),
                text("compare.period"),
                text("compare.published"),
                text("compare.n"),
                text("compare.equal"),
                text("compare.largest"),
                text("compare.where")));
        Set<Comparison> printed = new LinkedHashSet<>();
        for (Agreement agreement : agreements) {
            printed.add(agreement.comparison());
            rows.add(row(agreement));
        }
        console.table(rows);
        for (Comparison comparison : printed) {
            console.out().println();
            console.say(
                    "compare.why",
                    comparison.indicator(),
                    comparison.published(),
                    number(comparison.tolerance(), DECIMALS + 1),
                    comparison.why(console.messages().locale()));
        }
        return ExitCode.FINE.status();
    }

    private List<String> row(Agreement agreement) {
        return List.of(
                agreement.comparison().indicator(),
                agreement.period().toString(),
                agreement.source(),
                Integer.toString(agreement.compared()),
                Integer.toString(agreement.equal()),
                agreement
                        .largest()
                        .map(difference -> number(difference.distance(), DECIMALS))
                        .orElse(""),
                agreement
                        .largest()
                        .map(difference -> difference.area().key() + ": " + number(difference.ours(), DECIMALS) + " / "
                                + number(difference.published(), DECIMALS))
                        .orElse(""));
    }

    private String number(double value, int decimals) {
        Locale locale = console.messages().locale();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private String text(String key) {
        return console.messages().text(key);
    }
}
