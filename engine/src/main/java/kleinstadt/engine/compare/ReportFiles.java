package kleinstadt.engine.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import kleinstadt.data.model.Period;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.compose.RevisionCharts;
import kleinstadt.reports.compose.RevisionWords;
import kleinstadt.reports.content.RevisionPack;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.render.PngWriter;
import kleinstadt.reports.render.SvgWriter;
import kleinstadt.reports.render.pdf.PackWriter;
import kleinstadt.reports.revision.RevisionReport;

/** Draws the charts of a report as PNG and SVG and writes its PDF. */
final class ReportFiles {

    private static final String CHARTS = "charts";

    private ReportFiles() {}

    static void write(RevisionReport report, Locale locale, Path folder) throws IOException {
        RevisionWords words = new RevisionWords(report, locale);
        Painters painters = new Painters(new MapPainter());
        PngWriter png = new PngWriter(painters);
        SvgWriter svg = new SvgWriter(painters);
        Path charts = Files.createDirectories(folder.resolve(CHARTS));
        for (ChartSpec chart : new RevisionCharts(report, words).listAll()) {
            png.write(chart, charts.resolve(chart.frame().id() + ".png"));
            svg.write(chart, charts.resolve(chart.frame().id() + ".svg"));
        }
        PackWriter.write(
                RevisionPack.of(report, words, created(report)),
                painters::paintBody,
                folder.resolve(CompareJob.REPORT));
    }

    /** The last day any figure speaks of, so that the file does not depend on the clock. */
    private static Instant created(RevisionReport report) {
        return Period.parse(report.after().newest()).lastDay().atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
