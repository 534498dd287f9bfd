package kleinstadt.engine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.IndicatorVerification;
import kleinstadt.indicators.definition.IntervalMethod;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.indicators.definition.Verification;
import kleinstadt.indicators.toml.DefinitionProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code indicators}: shows and checks definitions. */
@Command(name = "indicators")
final class IndicatorsCommand extends CommandGroup {

    private final Console console;

    IndicatorsCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list")
    int list(@Mixin CommonOptions options) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                text("indicators.heading.theme"),
                text("indicators.heading.id"),
                text("indicators.heading.unit"),
                text("indicators.heading.name")));
        for (IndicatorDefinition definition : IndicatorCatalogue.bundled().listAll()) {
            rows.add(List.of(
                    definition.theme(),
                    definition.id(),
                    definition.unit(),
                    local(definition).name()));
        }
        console.table(rows);
        return ExitCode.FINE.status();
    }

    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID", descriptionKey = "option.indicators.id") String id,
            @Mixin CommonOptions options) {
        IndicatorDefinition definition = IndicatorCatalogue.bundled().find(id).orElseThrow(() -> unknown(id));
        LocalText local = local(definition);
        console.out().println(definition.id() + ": " + local.name());
        console.out().println(local.caption());
        console.say("indicators.show.unit", definition.unit());
        console.say(
                "indicators.show.direction",
                text("direction." + definition.direction().name().toLowerCase(Locale.ROOT)));
        definition.formula().ifPresent(formula -> console.say("indicators.show.formula", formula));
        definition.method().ifPresent(method -> console.say("indicators.show.method", method));
        for (IndicatorDefinition.Input input : definition.inputs()) {
            console.say("indicators.show.input", input.measure(), String.join(", ", input.sources()));
        }
        if (definition.minBase() > 0) {
            console.say("indicators.show.minbase", definition.minBase());
        }
        IntervalMethod interval = definition.interval().method();
        console.say("indicators.show.interval", text("interval." + interval.key()));
        console.say(
                "indicators.show.levels",
                definition.levels().stream()
                        .map(level -> text("level." + level.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(text("level.else"))));
        console.say("indicators.show.reference", definition.reference());
        if (!local.limits().isEmpty()) {
            console.say("indicators.show.limits", local.limits());
        }
        return ExitCode.FINE.status();
    }

    @Command(name = "verify")
    int verify(
            @Parameters(paramLabel = "FILE", descriptionKey = "option.indicators.file") Path file,
            @Mixin CommonOptions options) {
        Verification verification;
        try {
            verification = IndicatorVerification.verify(file);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, text("import.missing", file));
        }
        if (!verification.passed()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    verification.problems().stream()
                            .map(DefinitionProblem::message)
                            .toList());
        }
        console.say("indicators.verify.fine", file);
        return ExitCode.FINE.status();
    }

    @Command(name = "compare")
    int compare(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data") @Nullable Path data,
            @Mixin CommonOptions options) {
        return new AgreementListing(console).print(data);
    }

    private CommandFailure unknown(String id) {
        List<String> near = IndicatorCatalogue.bundled().listAll().stream()
                .map(IndicatorDefinition::id)
                .filter(known -> known.contains(id) || id.contains(known))
                .toList();
        String suggestion = near.isEmpty() ? "" : text("run.problem.town.suggest", String.join(", ", near));
        return new CommandFailure(ExitCode.USAGE, text("indicators.unknown", id, suggestion));
    }

    private LocalText local(IndicatorDefinition definition) {
        return definition.text(console.messages().locale());
    }

    private String text(String key, Object... arguments) {
        return console.messages().text(key, arguments);
    }
}
