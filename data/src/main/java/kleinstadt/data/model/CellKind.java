package kleinstadt.data.model;

import java.util.List;

/** What a cell is, as the short number stored beside it: a quality (0 and up) or a reason (below 0). */
final class CellKind {

    private static final List<Quality> QUALITIES = List.of(Quality.values());
    private static final List<Reason> REASONS = List.of(Reason.values());

    private CellKind() {}

    static short of(Value value) {
        if (value instanceof Value.Known known) {
            return of(known.quality());
        }
        return (short) (-1 - REASONS.indexOf(((Value.Missing) value).reason()));
    }

    static short of(Quality quality) {
        return (short) QUALITIES.indexOf(quality);
    }

    static Value toValue(short kind, double number) {
        return kind >= 0 ? new Value.Known(number, QUALITIES.get(kind)) : Value.missing(REASONS.get(-1 - kind));
    }
}
