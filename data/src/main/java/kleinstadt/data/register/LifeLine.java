package kleinstadt.data.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.TerritoryDate;

/**
 * What is known of a Gemeinde under one key.
 *
 * @param gemeinde its key
 * @param name its last name in the registers; empty where it was gone before the first of them
 * @param first first territory that has it
 * @param last last territory that has it
 * @param events what happened to it, in the order of time
 */
public record LifeLine(
        AreaKey gemeinde, Optional<String> name, TerritoryDate first, TerritoryDate last, List<LifeEvent> events) {

    /** Sorts the events. */
    public LifeLine {
        events = events.stream()
                .sorted(Comparator.comparing(LifeEvent::time).thenComparing(LifeEvent::toString))
                .toList();
    }

    /** The key it had before; empty where it had none. */
    public Optional<AreaKey> findEarlierKey() {
        return events.stream()
                .filter(LifeEvent.Renumbered.class::isInstance)
                .map(LifeEvent.Renumbered.class::cast)
                .filter(event -> event.after().equals(gemeinde))
                .map(LifeEvent.Renumbered::before)
                .findFirst();
    }

    /** The key it got; empty where it got none. */
    public Optional<AreaKey> findLaterKey() {
        return events.stream()
                .filter(LifeEvent.Renumbered.class::isInstance)
                .map(LifeEvent.Renumbered.class::cast)
                .filter(event -> event.before().equals(gemeinde))
                .map(LifeEvent.Renumbered::after)
                .findFirst();
    }
}
