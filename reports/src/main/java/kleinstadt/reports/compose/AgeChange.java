package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;

/** How many more or fewer persons of each broad age there are than earlier. */
final class AgeChange {

    private final Texts texts;
    private final List<Group> groups = new ArrayList<>();
    private final double difference;

    AgeChange(PersonsByAge now, PersonsByAge then, int[] bounds, Texts texts) {
        this.texts = texts;
        for (int i = 0; i + 1 < bounds.length; i++) {
            groups.add(new Group(
                    bounds[i],
                    bounds[i + 1],
                    now.persons(bounds[i], bounds[i + 1]),
                    then.persons(bounds[i], bounds[i + 1])));
        }
        this.difference = now.total() - then.total();
    }

    /**
     * A broad age.
     *
     * @param from youngest age
     * @param to age it ends before
     * @param now persons now
     * @param then persons earlier
     */
    record Group(int from, int to, double now, double then) {
        double difference() {
            return Math.rint(now) - Math.rint(then);
        }
    }

    List<Group> groups() {
        return List.copyOf(groups);
    }

    /** The greatest loss and the greatest gain in one sentence. */
    String sentence(String inTown, int year, int now) {
        Optional<Group> loss = groups.stream()
                .filter(group -> group.difference() < 0)
                .min(Comparator.comparingDouble(Group::difference));
        Optional<Group> gain = groups.stream()
                .filter(group -> group.difference() > 0)
                .max(Comparator.comparingDouble(Group::difference));
        String since = Integer.toString(year);
        String then = Integer.toString(now);
        if (loss.isPresent() && gain.isPresent()) {
            return texts.text(
                    "age-change.title-both",
                    inTown,
                    amount(loss.get()),
                    name(loss.get()),
                    amount(gain.get()),
                    name(gain.get()),
                    since,
                    then);
        }
        if (loss.isPresent()) {
            return texts.text("age-change.title-fewer", inTown, amount(loss.get()), name(loss.get()), since, then);
        }
        return gain.map(group -> texts.text("age-change.title-more", inTown, amount(group), name(group), since, then))
                .orElseGet(() -> texts.text("age-change.title-same", inTown, since, then));
    }

    String alternative(String town, String before, String date) {
        StringBuilder words = new StringBuilder();
        for (Group group : groups) {
            words.append(texts.text(
                    "age-change.alternative-row",
                    texts.ages(new AgeClass(group.from(), group.to())),
                    texts.number(group.then(), 0),
                    texts.number(group.now(), 0)));
        }
        return texts.text(
                "age-change.alternative",
                town,
                before,
                date,
                texts.signed(difference, 0),
                words.toString().strip());
    }

    private String amount(Group group) {
        return texts.number(Math.abs(group.difference()), 0);
    }

    private String name(Group group) {
        return texts.ofAge(new AgeClass(group.from(), group.to()));
    }
}
