package kleinstadt.reports.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.neighbours.Contribution;
import kleinstadt.indicators.neighbours.Neighbour;
import kleinstadt.indicators.neighbours.Neighbours;

/** Composes the towns that a town is most like, and what makes them alike. */
final class NeighbourTable {

    private static final int VARIABLES = 3;
    private static final int DECIMALS = 1;

    private final PackWords words;
    private final Neighbours neighbours;

    NeighbourTable(PackWords words, Neighbours neighbours) {
        this.words = words;
        this.neighbours = neighbours;
    }

    /** The table of a town; empty where too little is known of it. */
    Optional<Part.Figures> of(CaseTown town) {
        List<Neighbour> found = neighbours.listOf(town.town().area(words.input().unit()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Part.Figures(
                words.text("neighbours.title", town.town().name()),
                words.text("neighbours.subtitle", words.setSize()),
                new Table(
                        List.of(
                                Table.Column.ofWords(words.text("column.town"), 0.2),
                                Table.Column.ofWords(words.text("column.land.name"), 0.17),
                                Table.Column.ofFigures(words.text("neighbours.distance"), 0.09),
                                Table.Column.ofWords(words.text("neighbours.alike"), 0.27),
                                Table.Column.ofWords(words.text("neighbours.unlike"), 0.27)),
                        found.stream().map(this::row).toList()),
                List.of(words.text("neighbours.note"))));
    }

    private Table.Row row(Neighbour neighbour) {
        AreaKey area = neighbour.neighbour();
        Optional<Town> town = words.input().towns().towns().stream()
                .filter(each -> each.area(words.input().unit()).equals(area))
                .findFirst();
        return new Table.Row(List.of(
                Table.Cell.plain(town.map(Town::name).orElse(area.key())),
                Table.Cell.quiet(town.map(each -> words.areaName(each.land())).orElse("")),
                Table.Cell.plain(words.texts().number(neighbour.distance(), DECIMALS)),
                Table.Cell.quiet(names(neighbour.listAlike(VARIABLES))),
                Table.Cell.quiet(names(neighbour.listUnlike(VARIABLES)))));
    }

    private String names(List<Contribution> contributions) {
        return contributions.stream()
                .map(contribution -> words.indicatorName(contribution.indicator()))
                .collect(Collectors.joining("; "));
    }
}
