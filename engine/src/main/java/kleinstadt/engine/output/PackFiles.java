package kleinstadt.engine.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.ChartFormat;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.content.PackContent;
import kleinstadt.reports.content.Packs;
import kleinstadt.reports.deck.DeckWriter;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.BodyPictures;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.pdf.PackWriter;
import kleinstadt.reports.web.WebPage;

/** The packs of a study as PDF and as decks: a town, a Land, the conference. */
final class PackFiles {

    /** Charts of single towns in the pack of their Land, by the beginning of their names: the rest is in the towns' packs. */
    private static final List<String> IN_LAND_PACK =
            List.of("profile", "population", "balance", "age-pyramid", "migration-by-age");

    private static final String PACKS = "packs";
    private static final String DECKS = "decks";

    private final ReportInput input;
    private final Packs packs;
    private final ChartSpecs specs;
    private final ChartPainter bodies;
    private final BodyPictures pictures;
    private final Set<ChartFormat> formats;
    private final Drawings drawings;

    /**
     * Packs to be written where they were not written before.
     *
     * @param bodies draws charts without what stands around them
     * @param formats the formats wanted; others than PDF and PPTX are not ours
     */
    PackFiles(
            ReportInput input,
            Packs packs,
            ChartSpecs specs,
            ChartPainter bodies,
            Set<ChartFormat> formats,
            Drawings drawings) {
        this.input = input;
        this.packs = packs;
        this.specs = specs;
        this.bodies = bodies;
        this.pictures = new BodyPictures(bodies);
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
    void writeTown(CaseTown town, List<ChartSpec> charts) throws IOException {
        write(packs.town(town, charts), WebPage.folder(town));
    }

    /** The packs of the Länder with shown towns, and of the conference. */
    List<Callable<Void>> tasks() {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (AreaKey land : AreaKey.EASTERN_LAENDER) {
            if (!packs.listTowns(land).isEmpty()) {
                tasks.add(Work.task(() -> write(land(land), WebPage.landPack(land))));
            }
        }
        tasks.add(Work.task(() -> write(conference(), WebPage.CONFERENCE_PACK)));
        return tasks;
    }

    private void write(PackContent content, String name) throws IOException {
        if (formats.contains(ChartFormat.PDF)) {
            drawings.pack(content, PACKS + "/" + name + ".pdf", file -> PackWriter.write(content, bodies, file));
        }
        if (formats.contains(ChartFormat.PPTX)) {
            drawings.pack(content, DECKS + "/" + name + ".pptx", file -> DeckWriter.write(content, pictures, file));
        }
    }

    /** What shows the towns together, and of the others the towns' charts kind by kind, so that the same follow each other. */
    private PackContent land(AreaKey land) {
        List<CaseTown> towns = packs.listTowns(land);
        List<ChartSpec> together = specs.together(towns, packs.landName(land));
        Set<String> shownTogether =
                together.stream().map(chart -> chart.frame().id()).collect(Collectors.toSet());
        Map<String, List<ChartSpec>> byKind = new LinkedHashMap<>();
        for (CaseTown town : towns) {
            for (ChartSpec chart : specs.of(town)) {
                String kind = chart.frame().id();
                if (!shownTogether.contains(kind) && IN_LAND_PACK.stream().anyMatch(kind::startsWith)) {
                    byKind.computeIfAbsent(kind, each -> new ArrayList<>()).add(chart);
                }
            }
        }
        List<ChartSpec> single = byKind.values().stream().flatMap(List::stream).toList();
        return packs.land(land, single, together);
    }

    private PackContent conference() {
        return packs.conference(specs.together(input.shown(), packs.conferenceName()));
    }
}
