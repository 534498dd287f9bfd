package kleinstadt.reports.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.reports.chart.ChartSpec;

/** Composes the pack for the debate of a Land: its shown towns side by side, with the Land's small towns and all of the set. */
final class LandPackComposer {

    /** Figures of the cover, as far as they are defined. */
    private static final List<String> COVER = List.of(
            "population",
            "population-change-10-years",
            "share-65-plus",
            "mean-age",
            "labour-replacement-ratio",
            "natural-balance",
            "migration-balance",
            "education-migration-rate",
            "commuter-balance",
            "unemployment-ratio",
            "tax-revenue-per-resident",
            "share-broadband-1000");

    /** Figures of the annex that lists every small town of the Land. */
    private static final List<String> ALL_TOWNS = List.of(
            "population",
            "population-change-10-years",
            "share-65-plus",
            "labour-replacement-ratio",
            "natural-balance",
            "migration-balance",
            "commuter-balance",
            "unemployment-ratio",
            "tax-revenue-per-resident");

    private final PackWords words;
    private final Standings standings;
    private final ChartThemes themes;
    private final SpeakerNotes notes;

    LandPackComposer(PackWords words, Standings standings) {
        this.words = words;
        this.standings = standings;
        this.themes = new ChartThemes(words);
        this.notes = new SpeakerNotes(words);
    }

    PackContent compose(
            AreaKey land, List<CaseTown> towns, List<ChartSpec> charts, List<ChartSpec> together, Instant created) {
        String name = words.areaName(land);
        SideBySide tables = new SideBySide(words, standings, towns, Optional.of(land));
        List<PackContent.Section> sections = new ArrayList<>();
        sections.add(overview(towns, themes.sort(together).getOrDefault("", List.of())));
        Map<String, List<ChartSpec>> byTheme = new LinkedHashMap<>(themes.sort(together));
        themes.sort(charts).forEach((theme, found) -> byTheme.merge(theme, found, LandPackComposer::joined));
        for (String theme : words.listThemes()) {
            List<Part> parts = new ArrayList<>();
            byTheme.getOrDefault(theme, List.of()).forEach(chart -> parts.add(new Part.Chart(chart, notes.of(chart))));
            parts.addAll(tables.listOf(theme));
            sections.add(new PackContent.Section(words.theme(theme), parts));
        }
        sections.add(new PackContent.Section(words.text("section.annex"), List.of(allTowns(land, towns)), true));
        sections.add(new MethodChapters(words, towns).section());
        String names = names(towns, ", ");
        return new PackContent(
                words.locale(),
                created,
                words.text("land.title", name),
                words.text("land.subject", names, name),
                cover(land, towns, tables),
                sections);
    }

    private static List<ChartSpec> joined(List<ChartSpec> first, List<ChartSpec> second) {
        List<ChartSpec> all = new ArrayList<>(second);
        all.addAll(first);
        return all;
    }

    private static String names(List<CaseTown> towns, String separator) {
        return towns.stream().map(town -> town.town().name()).collect(Collectors.joining(separator));
    }

    private PackContent.Section overview(List<CaseTown> towns, List<ChartSpec> charts) {
        List<Part> parts = new ArrayList<>();
        towns.forEach(town -> parts.add(new Highlights(words, standings, town)
                .part(words.text("highlights.title", town.town().name()))));
        charts.forEach(chart -> parts.add(new Part.Chart(chart, notes.of(chart))));
        return new PackContent.Section(words.text("section.overview"), parts);
    }

    private Cover cover(AreaKey land, List<CaseTown> towns, SideBySide tables) {
        String name = words.areaName(land);
        List<String> remarks = words.remarks(towns);
        long inLand = words.input().towns().towns().stream()
                .filter(town -> town.land().equals(land))
                .count();
        remarks.add(words.text("land.remark", words.count((double) inLand), words.setSize(), name));
        return new Cover(
                words.text("land.kicker"),
                name,
                names(towns, " · "),
                List.of(),
                Optional.of(tables.brief(COVER)),
                Optional.empty(),
                remarks);
    }

    /** Every small town of the Land and the shown ones outside the set, by name. */
    private Part.Figures allTowns(AreaKey land, List<CaseTown> towns) {
        List<CaseTown> all = new ArrayList<>();
        for (Town town : words.input().towns().towns()) {
            if (town.land().equals(land)) {
                all.add(new CaseTown(town, true));
            }
        }
        towns.stream().filter(town -> !town.inSet()).forEach(all::add);
        return new TownTable(words, standings)
                .of(words.text("land.all.title", words.areaName(land)), all, towns, ALL_TOWNS);
    }
}
