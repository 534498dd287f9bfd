package kleinstadt.engine.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.content.PackContent;
import kleinstadt.reports.content.Packs;
import kleinstadt.reports.deck.DeckWriter;
import kleinstadt.reports.render.BodyPictures;
import kleinstadt.reports.render.pdf.PackWriter;
import kleinstadt.reports.web.WebPage;

/** The packs of a study as PDF and as decks: a town, a Land, the conference. */
final class PackFiles {

    /** Charts of single towns in the pack of their Land, by the beginning of their names: the rest is in the towns' packs. */
    private static final List<String> IN_LAND_PACK =
            List.of("profile", "population", "balance", "age-pyramid", "migration-by-age");

    private static final String PACKS = "packs";
    private static final String DECKS = "decks";

    private final StudyCharts charts;
    private final Packs packs;
    private final BodyPictures pictures;
    private final Set<ChartFormat> formats;
    private final Drawings drawings;

    /**
     * Packs to be written where they were not written before.
     *
     * @param formats the formats wanted; others than PDF and PPTX are not ours
     */
    PackFiles(StudyCharts charts, Set<ChartFormat> formats, Drawings drawings) {
        this.charts = charts;
        this.packs = charts.packs();
        this.pictures = new BodyPictures(charts.bodies());
        this.formats = Set.copyOf(formats);
        this.drawings = drawings;
    }

    /** Whether anything is wanted. */
    boolean isWanted() {
        return formats.contains(ChartFormat.PDF) || formats.contains(ChartFormat.PPTX);
    }

    /** Makes the folders. */
    void prepare() throws IOException {
        if (formats.contains(ChartFormat.PDF)) {
            drawings.folder(PACKS);
        }
        if (formats.contains(ChartFormat.PPTX)) {
            drawings.folder(DECKS);
        }
    }

    /** Writes the pack of a town. */
    void writeTown(CaseTown town, List<ChartSpec> single) throws IOException {
        write(packs.town(town, single), WebPage.folder(town));
    }

    /** The Länder with shown towns. */
    List<AreaKey> listLaender() {
        return AreaKey.EASTERN_LAENDER.stream()
                .filter(land -> !packs.listTowns(land).isEmpty())
                .toList();
    }

    /** What shows a Land's towns together. */
    List<ChartSpec> landCharts(AreaKey land) {
        return charts.listTogether(packs.listTowns(land), packs.landName(land));
    }

    /** What shows all shown towns together. */
    List<ChartSpec> conferenceCharts() {
        return charts.listTogether(charts.input().shown(), packs.conferenceName());
    }

    /** Writes the pack of a Land. */
    void writeLand(AreaKey land, List<ChartSpec> together) throws IOException {
        if (isWanted()) {
            write(packs.land(land, singleCharts(land, together), together), WebPage.landPack(land));
        }
    }

    /** Writes the pack of the conference. */
    void writeConference(List<ChartSpec> together) throws IOException {
        if (isWanted()) {
            write(packs.conference(together), WebPage.CONFERENCE_PACK);
        }
    }

    private void write(PackContent content, String name) throws IOException {
        if (formats.contains(ChartFormat.PDF)) {
            drawings.pack(
                    content, PACKS + "/" + name + ".pdf", file -> PackWriter.write(content, charts.bodies(), file));
        }
        if (formats.contains(ChartFormat.PPTX)) {
            drawings.pack(content, DECKS + "/" + name + ".pptx", file -> DeckWriter.write(content, pictures, file));
        }
    }

    /** Charts of a Land's towns that do not show them together, kind by kind, so that the same follow each other. */
    private List<ChartSpec> singleCharts(AreaKey land, List<ChartSpec> together) {
        Set<String> shownTogether =
                together.stream().map(chart -> chart.frame().id()).collect(Collectors.toSet());
        Map<String, List<ChartSpec>> byKind = new LinkedHashMap<>();
        for (CaseTown town : packs.listTowns(land)) {
            for (ChartSpec chart : charts.listCharts(town)) {
                String kind = chart.frame().id();
                if (!shownTogether.contains(kind) && IN_LAND_PACK.stream().anyMatch(kind::startsWith)) {
                    byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(chart);
                }
            }
        }
        return byKind.values().stream().flatMap(List::stream).toList();
    }
}
