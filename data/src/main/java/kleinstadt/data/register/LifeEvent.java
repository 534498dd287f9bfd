package kleinstadt.data.register;

import java.util.List;
import java.util.OptionalDouble;
import kleinstadt.data.model.AreaKey;

/** Something that happened to a Gemeinde. */
public sealed interface LifeEvent {

    /** When. */
    EventTime time();

    /**
     * It came into being.
     *
     * @param time when
     * @param from the Gemeinden it was made of; none where nothing at hand tells
     * @param certain whether they are known; otherwise some of them may have gone elsewhere
     */
    record Founded(EventTime time, List<AreaKey> from, boolean certain) implements LifeEvent {}

    /**
     * It took in another Gemeinde, whole or in part, that ceased to exist.
     *
     * @param time when
     * @param other the other
     * @param divided whether others got parts of it too
     */
    record TookIn(EventTime time, AreaKey other, boolean divided) implements LifeEvent {}

    /**
     * A Gemeinde ceased to exist, and this is one of several that may have taken it in.
     *
     * @param time when
     * @param other the one that ceased to exist
     * @param possible how many may have taken it in
     */
    record MayHaveTakenIn(EventTime time, AreaKey other, int possible) implements LifeEvent {}

    /**
     * It ceased to exist.
     *
     * @param time when
     * @param into the Gemeinden that took it in; where that is not certain, those of which one did
     * @param certain whether they are known
     */
    record Ended(EventTime time, List<AreaKey> into, boolean certain) implements LifeEvent {

        /** Whether it was divided among several. */
        public boolean isDivided() {
            return certain && into.size() > 1;
        }
    }

    /**
     * It got another key and went on as it was, as happens when Kreise are formed anew.
     *
     * @param time when
     * @param before the key before
     * @param after the key after
     */
    record Renumbered(EventTime time, AreaKey before, AreaKey after) implements LifeEvent {

        /** Whether it came to another Kreis. */
        public boolean isToOtherKreis() {
            return !before.key().substring(0, 5).equals(after.key().substring(0, 5));
        }
    }

    /**
     * It came to another association, or left one.
     *
     * @param time when
     * @param before nine-digit regional key of the association before
     * @param after nine-digit regional key of the association after
     */
    record AssociationChanged(EventTime time, String before, String after) implements LifeEvent {}

    /**
     * It got another name, or a title more.
     *
     * @param time when
     * @param before the name before
     * @param after the name after
     */
    record Renamed(EventTime time, String before, String after) implements LifeEvent {}

    /**
     * A part of one Gemeinde came to another, and both went on.
     *
     * @param time when
     * @param from who gave
     * @param to who got
     * @param inhabitants inhabitants of the part; empty where nothing at hand tells
     * @param areaM2 area of the part in square metres; empty where nothing at hand tells
     */
    record PartMoved(EventTime time, AreaKey from, AreaKey to, OptionalDouble inhabitants, OptionalDouble areaM2)
            implements LifeEvent {}
}
