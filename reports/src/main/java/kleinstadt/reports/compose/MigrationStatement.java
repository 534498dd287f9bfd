package kleinstadt.reports.compose;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.model.AgeClass;

/** Says which ages a town gains and loses by moves, as far as the balances differ from zero. */
final class MigrationStatement {

    private final Texts texts;
    private final List<AgeClass> gained = new ArrayList<>();
    private final List<AgeClass> lost = new ArrayList<>();

    MigrationStatement(Texts texts) {
        this.texts = texts;
    }

    /** Adds an age; ages come youngest first. */
    void add(AgeClass age, MoveRates.Rate rate) {
        if (rate.interval().lower() > 0) {
            append(gained, age);
        } else if (rate.interval().upper() < 0) {
            append(lost, age);
        }
    }

    /** Adds an age to others, together with the one before where nothing lies between them. */
    private static void append(List<AgeClass> ages, AgeClass age) {
        int last = ages.size() - 1;
        if (last >= 0 && ages.get(last).to() == age.from()) {
            ages.set(last, new AgeClass(ages.get(last).from(), age.to()));
        } else {
            ages.add(age);
        }
    }

    /** The sentence. */
    String text(String town, String year) {
        String key = "migration-by-age.title-"
                + (gained.isEmpty() ? lost.isEmpty() ? "even" : "loses" : lost.isEmpty() ? "gains" : "both");
        return texts.text(key, town, year, people(gained), people(lost));
    }

    private String people(List<AgeClass> ages) {
        return ages.contains(AgeClass.ALL)
                ? texts.text("of-age.all")
                : texts.text(
                        "of-ages", texts.list(ages.stream().map(texts::ofAge).toList()));
    }
}
