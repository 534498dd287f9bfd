package kleinstadt.reports.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.reports.chart.ChartSpec;

/** Composes the pack for the conference: all towns of the study, none before the others. */
final class ConferencePackComposer {

    /** The most telling figures: size, age, balance, who comes and goes, work. */
    private static final List<String> OVERVIEW = List.of(
            "population",
            "population-change-10-years",
            "share-65-plus",
            "share-under-15",
            "labour-replacement-ratio",
            "natural-balance",
            "migration-balance",
            "education-migration-rate",
            "commuter-balance",
            "unemployment-ratio");

    /** Towns the cover has room for. */
    private static final int TOWNS = 16;

    private final PackWords words;
    private final Standings standings;
    private final Optional<ProfileTable> profile;
    private final ChartThemes themes;
    private final SpeakerNotes notes;

    ConferencePackComposer(PackWords words, Standings standings) {
        this.words = words;
        this.standings = standings;
        this.profile = words.input().findings().map(findings -> new ProfileTable(words, findings.assessment()));
        this.themes = new ChartThemes(words);
        this.notes = new SpeakerNotes(words);
    }

    PackContent compose(List<CaseTown> towns, List<ChartSpec> together, Instant created) {
        String count = words.count(towns.size());
        Map<String, List<ChartSpec>> byTheme = themes.sort(together);
        List<PackContent.Section> sections = new ArrayList<>();
        sections.add(overview(towns, byTheme.getOrDefault("", List.of())));
        SideBySide tables = new SideBySide(words, standings, towns, Optional.empty());
        for (String theme : words.listThemes()) {
            List<Part> parts = new ArrayList<>();
            byTheme.getOrDefault(theme, List.of()).forEach(chart -> parts.add(new Part.Chart(chart, notes.of(chart))));
            parts.addAll(tables.listOf(theme));
            sections.add(new PackContent.Section(words.theme(theme), parts));
        }
        sections.add(new MethodChapters(words, towns).section());
        return new PackContent(
                words.locale(),
                created,
                words.text("conference.title", count),
                words.text("conference.subject", count, words.setSize()),
                cover(towns, count),
                sections);
    }

    private PackContent.Section overview(List<CaseTown> towns, List<ChartSpec> charts) {
        List<Part> parts = new ArrayList<>();
        parts.add(new TownTable(words, standings).of(words.text("overview.title"), towns, List.of(), OVERVIEW));
        parts.add(new SynthesisTable(words, standings, profile).of(towns));
        words.input().findings().ifPresent(findings -> parts.addAll(new TypologyTables(words, findings).listOf(towns)));
        charts.forEach(chart -> parts.add(new Part.Chart(chart, notes.of(chart))));
        return new PackContent.Section(words.text("section.overview"), parts);
    }

    private Cover cover(List<CaseTown> towns, String count) {
        List<CaseTown> first = towns.subList(0, Math.min(TOWNS, towns.size()));
        List<String> remarks = words.remarks(towns);
        if (first.size() < towns.size()) {
            remarks.add(words.text("conference.more", words.count(first.size()), count));
        }
        Table table = new Table(
                List.of(
                        Table.Column.ofWords(words.text("column.town"), 0.25),
                        Table.Column.ofWords(words.text("column.land.name"), 0.28),
                        Table.Column.ofWords(words.text("column.type"), 0.27),
                        Table.Column.ofFigures(words.text("column.population"), 0.2)),
                first.stream().map(this::introduced).toList());
        return new Cover(
                words.text("conference.kicker"),
                words.conferenceName(towns.size()),
                words.text("conference.place", words.setSize()),
                List.of(),
                Optional.of(table),
                Optional.empty(),
                remarks);
    }

    private Table.Row introduced(CaseTown shown) {
        Town town = shown.town();
        String inhabitants = standings
                .find("population")
                .map(figures -> figures.standing(shown))
                .map(standing -> standing.known().isPresent()
                        ? words.bare(standing.known(), standing.definition())
                        : words.texts().reason(standing.value()))
                .orElse("");
        return new Table.Row(List.of(
                Table.Cell.plain(words.marked(shown)),
                Table.Cell.quiet(words.areaName(town.land())),
                Table.Cell.quiet(words.type(town)),
                Table.Cell.plain(inhabitants)));
    }
}
