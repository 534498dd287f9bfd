package kleinstadt.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.EventTime;
import kleinstadt.data.register.LifeEvent;
import kleinstadt.data.register.LifeLine;
import kleinstadt.data.register.LifeLines;

/** The changes of a Gemeinde's boundaries in words, those of one day together. */
final class BoundaryChanges {

    /** Gemeinden that are named; of more, only the number. */
    private static final int NAMED = 3;

    private final LifeLines lines;
    private final Texts texts;

    BoundaryChanges(LifeLines lines, Texts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    /**
     * What changed on a day, or within a time where the day is not known.
     *
     * @param place the day, or the end of the time, as a place on the axis of time
     * @param text when and what
     */
    record Change(double place, String text) {}

    /** The changes of a Gemeinde and of those it is made of, in the order of time, those after a place only. */
    List<Change> list(AreaKey gemeinde, double after) {
        Map<EventTime, Map<String, List<String>>> byTime = new LinkedHashMap<>();
        for (LifeLine line : lines.listChain(gemeinde)) {
            for (LifeEvent event : line.events()) {
                kind(event, line.gemeinde())
                        .ifPresent(kind -> byTime.computeIfAbsent(event.time(), time -> new LinkedHashMap<>())
                                .computeIfAbsent(kind, each -> new ArrayList<>())
                                .addAll(others(event, line.gemeinde())));
            }
        }
        List<Change> changes = new ArrayList<>();
        byTime.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            double place = TimeAxis.place(entry.getKey().latest());
            if (place > after) {
                String what = entry.getValue().entrySet().stream()
                        .map(kind -> texts.text("boundary." + kind.getKey(), named(kind.getValue())))
                        .collect(Collectors.joining(", "));
                changes.add(new Change(place, texts.text("boundary", time(entry.getKey()), what)));
            }
        });
        return changes;
    }

    private static Optional<String> kind(LifeEvent event, AreaKey own) {
        if (event instanceof LifeEvent.TookIn took) {
            return Optional.of(took.divided() ? "took-part" : "took");
        }
        if (event instanceof LifeEvent.MayHaveTakenIn) {
            return Optional.of("may-have-taken");
        }
        if (event instanceof LifeEvent.Founded founded && !founded.from().isEmpty()) {
            return Optional.of(founded.certain() ? "founded" : "may-be-founded");
        }
        if (event instanceof LifeEvent.PartMoved moved && moved.inhabitants().orElse(1) > 0) {
            return Optional.of(moved.from().equals(own) ? "gave" : "got");
        }
        return Optional.empty();
    }

    private static List<String> others(LifeEvent event, AreaKey own) {
        if (event instanceof LifeEvent.TookIn took) {
            return List.of(took.other().key());
        }
        if (event instanceof LifeEvent.MayHaveTakenIn may) {
            return List.of(may.other().key());
        }
        if (event instanceof LifeEvent.Founded founded) {
            return founded.from().stream().map(AreaKey::key).toList();
        }
        LifeEvent.PartMoved moved = (LifeEvent.PartMoved) event;
        return List.of((moved.from().equals(own) ? moved.to() : moved.from()).key());
    }

    private String named(List<String> keys) {
        List<String> distinct = keys.stream().distinct().toList();
        List<String> known =
                distinct.stream().flatMap(key -> name(key).stream()).toList();
        int shown = distinct.size() > NAMED + 1 || known.size() < distinct.size()
                ? Math.min(NAMED, known.size())
                : known.size();
        int more = distinct.size() - shown;
        if (shown == 0) {
            return texts.text(more == 1 ? "boundary.unnamed.one" : "boundary.unnamed", texts.number(more, 0));
        }
        List<String> names = new ArrayList<>(known.subList(0, shown));
        if (more > 0) {
            names.add(texts.text(more == 1 ? "boundary.more.one" : "boundary.more", texts.number(more, 0)));
        }
        return texts.list(names);
    }

    /** A name; the registers have none for Gemeinden that ended before the first of them. */
    private Optional<String> name(String key) {
        return lines.find(AreaKey.gemeinde(key)).flatMap(LifeLine::name);
    }

    private String time(EventTime time) {
        if (time.isExact()) {
            return texts.date(time.latest());
        }
        LocalDate first = time.earliest();
        LocalDate last = time.latest();
        return first.getYear() == last.getYear()
                ? Integer.toString(last.getYear())
                : texts.text("boundary.between", Integer.toString(first.getYear()), Integer.toString(last.getYear()));
    }
}
