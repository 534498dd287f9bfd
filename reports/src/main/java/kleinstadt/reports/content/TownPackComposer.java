package kleinstadt.reports.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.indicators.uncertainty.Significance;
import kleinstadt.reports.chart.ChartSpec;

/** Composes the pack of a town: cover, what stands out, a section a theme, annex, methods, sources, glossary. */
final class TownPackComposer {

    /** Figures of a cover in this order, as far as they are defined; the profile's comes behind them. */
    private static final List<String> COVER = List.of(
            "population", "population-change-10-years", "share-65-plus", "migration-balance", "unemployment-ratio");

    private final PackWords words;
    private final Standings standings;
    private final Optional<ProfileTable> profile;
    private final ChartThemes themes;
    private final SpeakerNotes notes;

    TownPackComposer(PackWords words, Standings standings) {
        this.words = words;
        this.standings = standings;
        this.profile = words.input().findings().map(findings -> new ProfileTable(words, findings.assessment()));
        this.themes = new ChartThemes(words);
        this.notes = new SpeakerNotes(words);
    }

    PackContent compose(CaseTown town, List<ChartSpec> charts, Instant created) {
        Map<String, List<ChartSpec>> byTheme = themes.sort(charts);
        List<PackContent.Section> sections = new ArrayList<>();
        sections.add(overview(town, byTheme.getOrDefault("", List.of())));
        FigureTable tables = new FigureTable(words, standings);
        for (String theme : words.listThemes()) {
            List<Part> parts = new ArrayList<>();
            byTheme.getOrDefault(theme, List.of()).forEach(chart -> parts.add(new Part.Chart(chart, notes.of(chart))));
            parts.add(tables.of(town, theme));
            sections.add(new PackContent.Section(words.theme(theme), parts));
        }
        sections.add(
                new PackContent.Section(words.text("section.annex"), List.of(new SeriesTable(words).of(town)), true));
        sections.add(new MethodChapters(words, List.of(town)).section());
        String name = town.town().name();
        return new PackContent(
                words.locale(), created, words.text("title", name), words.text("subject", name), cover(town), sections);
    }

    private PackContent.Section overview(CaseTown town, List<ChartSpec> charts) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Highlights(words, standings, town)
                .part(words.text("highlights.title", town.town().name())));
        profile.flatMap(each -> each.part(town)).ifPresent(parts::add);
        charts.forEach(chart -> parts.add(new Part.Chart(chart, notes.of(chart))));
        words.input()
                .findings()
                .flatMap(findings -> new NeighbourTable(words, findings.neighbours()).of(town))
                .ifPresent(parts::add);
        return new PackContent.Section(words.text("section.overview"), parts);
    }

    private Cover cover(CaseTown shown) {
        Town town = shown.town();
        String land = words.areaName(town.land());
        String type = words.type(town);
        // A Gemeinde outside any association is its own: naming it twice says nothing.
        String place = town.members().size() > 1
                ? words.text("place", land, type, town.verbandName())
                : words.text("place.alone", land, type);
        List<KeyFigure> figures = new ArrayList<>();
        COVER.forEach(indicator -> standings
                .find(indicator)
                .map(found -> found.standing(shown))
                .map(standing -> figure(standing, shown.inSet()))
                .ifPresent(figures::add));
        profile.flatMap(each -> each.keyFigure(shown)).ifPresent(figures::add);
        return new Cover(
                words.text("kicker"),
                town.name(),
                place,
                figures,
                Optional.empty(),
                Optional.empty(),
                words.remarks(List.of(shown)));
    }

    private KeyFigure figure(Standing standing, boolean member) {
        List<String> lines = new ArrayList<>();
        standing.interval()
                .ifPresent(interval ->
                        lines.add(words.text("cover.interval", words.interval(interval, standing.definition()))));
        if (standing.known().isPresent()) {
            String median = words.figure(OptionalDouble.of(standing.median()), standing.definition());
            String key = standing.significance().map(Significance::name).orElse("UNTESTED");
            lines.add(words.text("cover.median." + key, words.setSize(), median));
            lines.add(words.rankSentence(standing, member));
        }
        return new KeyFigure(
                standing.definition().text(words.locale()).shortName(),
                words.figure(standing),
                standing.known().isPresent(),
                words.texts().period(standing.period()),
                lines);
    }
}
