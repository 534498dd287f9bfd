package kleinstadt.engine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Observations;
import kleinstadt.data.register.ReferenceAreas;
import kleinstadt.data.register.SizeCount;
import kleinstadt.data.register.TownSet;
import kleinstadt.data.register.TownShare;
import kleinstadt.data.snapshot.Snapshot;

/** Prints how many people the towns of a set hold, and how many Gemeinden are of their size. */
final class TownSums {

    private final Console console;

    TownSums(Console console) {
        this.console = console;
    }

    void print(Snapshot snapshot, TownSet towns) {
        Observations figures = SnapshotSource.figures(snapshot, console.messages());
        TownShare share = TownShare.of(towns, figures);
        if (share.lacking() > 0) {
            console.say("towns.persons.missing", towns.territory(), share.lacking(), share.members());
        } else {
            TownShare.Persons east = share.east();
            console.say("towns.persons", towns.territory(), number(east.inTowns()), number(east.all()), percent(east));
            share.byLand()
                    .forEach((land, persons) -> console.say(
                            "towns.persons.land",
                            ReferenceAreas.name(land),
                            number(persons.inTowns()),
                            number(persons.all()),
                            percent(persons)));
        }
        sizes(SizeCount.listAll(figures));
    }

    private void sizes(List<SizeCount> counts) {
        console.say("towns.sizes");
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(
                text("towns.heading.source"),
                text("towns.heading.day"),
                text("towns.heading.territory"),
                text("towns.heading.all")));
        AreaKey.EASTERN_LAENDER.forEach(land -> heading.add(ReferenceAreas.name(land)));
        rows.add(heading);
        for (SizeCount count : counts) {
            Map<AreaKey, Integer> byLand = count.byLand();
            List<String> row = new ArrayList<>(List.of(
                    count.series().source(),
                    count.series().period().toString(),
                    count.territory().toString(),
                    Integer.toString(count.all())));
            AreaKey.EASTERN_LAENDER.forEach(land -> row.add(Integer.toString(byLand.getOrDefault(land, 0))));
            rows.add(row);
        }
        console.table(rows);
    }

    private String number(double number) {
        return String.format(console.messages().locale(), "%,.0f", number);
    }

    private String percent(TownShare.Persons persons) {
        return String.format(console.messages().locale(), "%.1f", persons.percent());
    }

    private String text(String key) {
        return console.messages().text(key);
    }
}
