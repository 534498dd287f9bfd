package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.model.Period;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.Study;
import kleinstadt.indicators.compute.Result;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.content.Packs;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.pack.Findings;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.ChartPainter;
import kleinstadt.reports.render.Format;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.render.PngWriter;
import kleinstadt.reports.render.SvgWriter;
import kleinstadt.reports.render.pdf.PackWriter;

/**
 * What can be drawn of a study, in one language: charts first as specs, which are pure data, then as pictures, and packs. Several
 * threads may use it at a time.
 */
public final class StudyCharts {

    private final ReportInput input;
    private final ChartSpecs specs;
    private final Packs packs;
    private final Painters painters = new Painters(new MapPainter());
    private final PngWriter png = new PngWriter(painters);
    private final PngWriter print = new PngWriter(new Painters(new MapPainter(), Format.PAGE), Format.PAGE);
    private final SvgWriter svg = new SvgWriter(painters);

    /**
     * Charts of a study.
     *
     * @param locale the language of all texts and numbers: English for English, German for any other
     */
    public StudyCharts(Study study, Locale locale) {
        this.input = input(study);
        this.specs = new ChartSpecs(input, locale);
        this.packs = new Packs(input, locale, lastDay(study));
    }

    /**
     * The charts of a town in the order of a presentation, maps last. A chart is found by its {@code frame().id()}, for instance
     * {@code population-series}; one without figures is a {@link kleinstadt.reports.chart.NoFigures}.
     */
    public List<ChartSpec> listCharts(CaseTown town) {
        return specs.of(town);
    }

    /**
     * A chart of a town.
     *
     * @param id for instance {@code population-series}, {@code age-pyramid}, {@code map-location}; the names of the files a run writes
     * @return empty where there is no such chart
     */
    public Optional<ChartSpec> findChart(CaseTown town, String id) {
        return listCharts(town).stream()
                .filter(chart -> chart.frame().id().equals(id))
                .findFirst();
    }

    /** A chart as PNG of 1920 by 1080 pixels. */
    public byte[] toPng(ChartSpec chart) {
        return png.toBytes(chart);
    }

    /**
     * A chart as SVG with its text as text.
     *
     * @throws IOException if the text cannot be made
     */
    public String toSvg(ChartSpec chart) throws IOException {
        return svg.toText(chart);
    }

    /**
     * Writes a town's pack as PDF, A4, with all its charts, tables, sources and glossary.
     *
     * @throws IOException if the file cannot be written
     */
    public void writePack(CaseTown town, Path file) throws IOException {
        PackWriter.write(packs.town(town, listCharts(town)), bodies(), file);
    }

    /** The charts of several towns, none before the others. */
    List<ChartSpec> listTogether(List<CaseTown> towns, String name) {
        return specs.together(towns, name);
    }

    ReportInput input() {
        return input;
    }

    Packs packs() {
        return packs;
    }

    /** Draws charts without what stands around them. */
    ChartPainter bodies() {
        return painters::paintBody;
    }

    PngWriter png() {
        return png;
    }

    PngWriter print() {
        return print;
    }

    SvgWriter svg() {
        return svg;
    }

    /** What charts of a study are made from. */
    static ReportInput input(Study study) {
        return new ReportInput(
                study.sources(),
                study.observations(),
                study.results(),
                study.contexts(),
                study.definitions(),
                study.towns(),
                study.shown(),
                study.boundaries(),
                study.territory(),
                study.unit(),
                study.lifeLines(),
                Optional.of(new Findings(
                        study.assessment(),
                        study.comparisons().neighbours(),
                        study.comparisons().typology(),
                        study.comparisons().growth())));
    }

    /** The last day any result speaks of: what a pack counts as made on, so that it does not depend on the clock. */
    private static Instant lastDay(Study study) {
        return study.results().listAll().stream()
                .map(Result::period)
                .max(Comparator.comparing(Period::lastDay))
                .map(period -> period.lastDay().atStartOfDay().toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
    }
}
