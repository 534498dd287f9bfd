package kleinstadt.engine.cli;

import java.util.List;
import java.util.Locale;
import kleinstadt.engine.cache.Item;
import kleinstadt.engine.cache.Outcome;
import kleinstadt.engine.run.Done;

/** Lists what a run reused and what it made anew, each with its reason. */
final class Explanation {

    private final Console console;

    Explanation(Console console) {
        this.console = console;
    }

    /** A line a piece, made anew first, and how many there are of both; one line where nothing was computed. */
    void say(Done done) {
        switch (done.way()) {
            case UNTOUCHED -> console.say("explain.unchanged", done.files());
            case RESTORED -> console.say("explain.restored", done.files());
            case COMPUTED -> say(done.pieces());
        }
    }

    private void say(List<Outcome> outcomes) {
        List<Outcome> made =
                outcomes.stream().filter(outcome -> !outcome.isReused()).toList();
        List<Outcome> reused = outcomes.stream().filter(Outcome::isReused).toList();
        made.forEach(outcome -> console.say("explain.made", name(outcome.item()), reason(outcome)));
        reused.forEach(outcome -> console.say("explain.reused", name(outcome.item())));
        console.say("explain.counts", made.size(), reused.size());
    }

    private String name(Item item) {
        return console.messages().text("explain.kind." + lower(item.kind()), item.name());
    }

    private String reason(Outcome outcome) {
        List<String> changed = outcome.changed().stream()
                .map(part -> console.messages().text("explain.part." + part))
                .toList();
        return console.messages().text("explain.cause." + lower(outcome.cause()), String.join(", ", changed));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
