package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kleinstadt.reports.compose.RevisionWords;
import kleinstadt.reports.revision.RevisionReport;

/** Composes what two runs differ in, and how causes are decided from that. */
final class RevisionFacts {

    private static final List<String> METHODS = List.of("data", "base", "territory", "other");

    private final RevisionReport report;
    private final RevisionWords words;

    RevisionFacts(RevisionReport report, RevisionWords words) {
        this.report = report;
        this.words = words;
    }

    Part part() {
        List<Part.Entry> entries = new ArrayList<>();
        entries.add(new Part.Entry(words.text("facts.differences"), List.of()));
        entries.add(new Part.Entry(words.text("facts.sources"), List.of(sources())));
        entries.add(new Part.Entry(words.text("facts.territory"), List.of(territory())));
        entries.add(new Part.Entry(words.text("facts.definitions"), List.of(definitions())));
        entries.add(new Part.Entry(words.text("facts.program"), List.of(program())));
        entries.add(new Part.Entry(words.text("facts.options"), List.of(options())));
        entries.add(new Part.Entry(words.text("facts.method"), List.of()));
        for (String cause : METHODS) {
            entries.add(new Part.Entry(
                    words.text("facts.method." + cause + ".heading"), List.of(words.text("facts.method." + cause))));
        }
        return new Part.Prose(words.text("facts.title"), entries);
    }

    private String sources() {
        List<String> lines = new ArrayList<>();
        report.sources().forEach((source, change) -> {
            if (change.added() > 0) {
                lines.add(words.text("facts.sources.added", name(source), change.added()));
            }
            if (change.removed() > 0) {
                lines.add(words.text("facts.sources.removed", name(source), change.removed()));
            }
        });
        return lines.isEmpty() ? words.text("facts.sources.same") : String.join("; ", lines) + ".";
    }

    private String name(String source) {
        return report.sourceCatalogue().find(source).map(found -> found.title()).orElse(source);
    }

    private String territory() {
        String old = words.territory(report.before());
        String now = words.territory(report.after());
        return old.equals(now)
                ? words.text("facts.territory.same", now.substring(0, 1).toUpperCase(Locale.ROOT) + now.substring(1))
                : words.text("facts.territory.differs", old, now);
    }

    private String definitions() {
        return report.definitions().isEmpty()
                ? words.text("facts.definitions.same")
                : words.text(
                        "facts.definitions.differ",
                        report.definitions().size(),
                        String.join(
                                ", ",
                                report.definitions().stream().map(words::name).toList()));
    }

    private String options() {
        return report.options().isEmpty()
                ? words.text("facts.options.same")
                : words.text("facts.options.differ", "--" + String.join(", --", report.options()));
    }

    private String program() {
        return report.before().code().equals(report.after().code())
                ? words.text("facts.program.same", report.after().version())
                : words.text(
                        "facts.program.differs",
                        report.before().version(),
                        report.after().version());
    }
}
