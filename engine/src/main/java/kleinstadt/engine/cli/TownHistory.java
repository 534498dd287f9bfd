package kleinstadt.engine.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.EventTime;
import kleinstadt.data.register.LifeEvent;
import kleinstadt.data.register.LifeLine;
import kleinstadt.data.register.LifeLines;
import kleinstadt.data.register.Registers;
import kleinstadt.data.snapshot.Snapshot;
import kleinstadt.engine.exit.CommandFailure;
import kleinstadt.engine.exit.ExitCode;
import org.jspecify.annotations.Nullable;

/** Prints the life line of a Gemeinde. */
final class TownHistory {

    private static final double M2_PER_KM2 = 1e6;

    /** How many places one line names; Kreis reforms leave dozens possible. */
    private static final int NAMED = 12;

    private final Console console;

    TownHistory(Console console) {
        this.console = console;
    }

    int print(String wanted, @Nullable Path data) {
        Snapshot snapshot = SnapshotSource.open(data, console.messages());
        LifeLines lines = LifeLines.of(snapshot.registers(), snapshot.crosswalk(), snapshot.changes());
        Set<List<LifeLine>> chains = new LinkedHashSet<>();
        LifeLineLookup lookup = new LifeLineLookup(lines);
        lookup.find(wanted).forEach(line -> chains.add(lines.listChain(line.gemeinde())));
        if (chains.isEmpty()) {
            List<String> near = lookup.near(wanted);
            String suggestion = near.isEmpty() ? "" : text("run.problem.town.suggest", String.join(", ", near));
            throw new CommandFailure(ExitCode.USAGE, text("history.unknown", wanted, suggestion));
        }
        if (chains.size() > 1) {
            String keys = chains.stream()
                    .map(chain -> chain.get(chain.size() - 1).gemeinde().key())
                    .collect(Collectors.joining(", "));
            throw new CommandFailure(ExitCode.USAGE, text("history.several", wanted, keys));
        }
        for (LifeLine line : chains.iterator().next()) {
            print(line, lines, snapshot.registers());
        }
        return ExitCode.FINE.status();
    }

    private void print(LifeLine line, LifeLines lines, Registers registers) {
        console.say(
                "history.line",
                line.name().orElseGet(() -> text("history.name.unknown")),
                line.gemeinde().key(),
                day(line.first().date()),
                day(line.last().date()));
        if (line.events().isEmpty()) {
            console.say("history.none");
        }
        for (LifeEvent event : line.events()) {
            // A new key is told once, where the Gemeinde leaves the old one.
            if (!(event instanceof LifeEvent.Renumbered renumbered
                    && renumbered.after().equals(line.gemeinde()))) {
                console.say("history.event", time(event.time()), words(event, line.gemeinde(), lines, registers));
            }
        }
    }

    private String words(LifeEvent event, AreaKey own, LifeLines lines, Registers registers) {
        if (event instanceof LifeEvent.Founded founded) {
            String key = founded.from().isEmpty() ? ".unknown" : founded.certain() ? "" : ".open";
            return text("history.founded" + key, places(founded.from(), lines));
        }
        if (event instanceof LifeEvent.TookIn took) {
            return text(took.divided() ? "history.took.part" : "history.took", place(took.other(), lines));
        }
        if (event instanceof LifeEvent.MayHaveTakenIn may) {
            return text("history.took.maybe", place(may.other(), lines), may.possible());
        }
        if (event instanceof LifeEvent.Ended ended) {
            String key = ended.into().isEmpty()
                    ? ".unknown"
                    : ended.isDivided() ? ".divided" : ended.certain() ? "" : ".open";
            return text("history.ended" + key, places(ended.into(), lines));
        }
        if (event instanceof LifeEvent.Renumbered renumbered) {
            String kreis = renumbered.after().key().substring(0, 5);
            return text(
                    renumbered.isToOtherKreis() ? "history.kreis" : "history.key",
                    renumbered.before().key(),
                    renumbered.after().key(),
                    registers.findAreaName(kreis).orElse(kreis));
        }
        if (event instanceof LifeEvent.AssociationChanged moved) {
            return text(
                    "history.association",
                    registers.findAreaName(moved.before()).orElse(moved.before()),
                    registers.findAreaName(moved.after()).orElse(moved.after()));
        }
        if (event instanceof LifeEvent.Renamed renamed) {
            return text("history.renamed", renamed.before(), renamed.after());
        }
        LifeEvent.PartMoved part = (LifeEvent.PartMoved) event;
        boolean gave = part.from().equals(own);
        return text(
                gave ? "history.gave" : "history.got",
                place(gave ? part.to() : part.from(), lines),
                amount(part.inhabitants(), part.areaM2()));
    }

    private String amount(OptionalDouble inhabitants, OptionalDouble areaM2) {
        return inhabitants.isPresent() && areaM2.isPresent()
                ? text(
                        "history.amount",
                        number(inhabitants.getAsDouble(), 0),
                        number(areaM2.getAsDouble() / M2_PER_KM2, 3))
                : "";
    }

    private String number(double number, int decimals) {
        return String.format(console.messages().locale(), "%,." + decimals + "f", number);
    }

    private String places(List<AreaKey> keys, LifeLines lines) {
        String named = keys.stream().limit(NAMED).map(key -> place(key, lines)).collect(Collectors.joining("; "));
        return keys.size() > NAMED ? named + " … (" + keys.size() + ")" : named;
    }

    private String place(AreaKey key, LifeLines lines) {
        return lines.find(key)
                .flatMap(LifeLine::name)
                .map(name -> text("history.place", name, key.key()))
                .orElse(key.key());
    }

    private String time(EventTime time) {
        LocalDate first = time.earliest();
        LocalDate last = time.latest();
        if (time.isExact()) {
            return day(first);
        }
        boolean year = first.getYear() == last.getYear()
                && first.getDayOfYear() == 1
                && last.plusDays(1).getDayOfYear() == 1;
        return year
                ? text("history.time.year", Integer.toString(first.getYear()))
                : text("history.time.between", day(first), day(last));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).format(day);
    }

    private String text(String key, Object... arguments) {
        return console.messages().text(key, arguments);
    }
}
