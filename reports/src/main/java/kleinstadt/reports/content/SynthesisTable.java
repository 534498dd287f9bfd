package kleinstadt.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.register.CaseTown;

/** Composes the synthesis of several towns: what stands out in each, and what the profile says of it. */
final class SynthesisTable {

    /** Points named of a town on either side. */
    private static final int POINTS = 3;

    private final PackWords words;
    private final Standings standings;
    private final Optional<ProfileTable> profile;

    SynthesisTable(PackWords words, Standings standings, Optional<ProfileTable> profile) {
        this.words = words;
        this.standings = standings;
        this.profile = profile;
    }

    /** The table of towns, in their order. */
    Part.Figures of(List<CaseTown> towns) {
        List<Table.Column> columns = new ArrayList<>(List.of(
                Table.Column.ofWords(words.text("column.town"), 0.14),
                Table.Column.ofWords(words.text("highlights.strengths"), profile.isPresent() ? 0.31 : 0.43),
                Table.Column.ofWords(words.text("highlights.challenges"), profile.isPresent() ? 0.31 : 0.43)));
        profile.ifPresent(found -> {
            columns.add(Table.Column.ofWords(found.name(), 0.24));
        });
        List<String> notes = new ArrayList<>(List.of(words.text("synthesis.note", words.setSize())));
        profile.ifPresent(found -> notes.addAll(found.notes()));
        return new Part.Figures(
                words.text("synthesis.title"),
                words.text("synthesis.subtitle", words.setSize()),
                new Table(columns, towns.stream().map(this::row).toList()),
                notes);
    }

    private Table.Row row(CaseTown town) {
        Highlights highlights = new Highlights(words, standings, town);
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Table.Cell.plain(
                        town.inSet()
                                ? town.town().name()
                                : words.text("outside", town.town().name())),
                Table.Cell.quiet(joined(highlights.list(true, POINTS))),
                Table.Cell.quiet(joined(highlights.list(false, POINTS)))));
        profile.ifPresent(found -> cells.add(Table.Cell.plain(found.find(town)
                .map(score -> score.score().isPresent()
                        ? words.text("synthesis.score", found.figure(score), found.rank(score))
                        : found.figure(score))
                .orElse(""))));
        return new Table.Row(cells);
    }

    private static String joined(Part.PointList list) {
        return list.points().isEmpty()
                ? list.rest()
                : list.points().stream().map(Part.Point::heading).collect(Collectors.joining("; "));
    }
}
