package kleinstadt.engine.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.UsualRun;
import kleinstadt.reports.chart.AgePyramid;
import kleinstadt.reports.chart.Beeswarm;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.ChoroplethMap;
import kleinstadt.reports.chart.FunnelPlot;
import kleinstadt.reports.chart.TimeSeries;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.render.PngWriter;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Time of a chart, kind by kind: five kinds for the ten case towns as PNG of 1920 × 1080, one after the other on one thread. The
 * figures go into {@code target/bench/charts.json}, from which {@code src/test/bench/charts.py} and {@code charts.R} draw the
 * same kinds with matplotlib and ggplot2 and measure likewise; {@code src/test/bench/compare} runs all three.
 */
final class ChartBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ChartBenchmark.class);

    private static final Path FOLDER = Path.of("target", "bench");

    private static final int ROUNDS = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void fiveKindsForTenTowns() throws IOException {
        Files.createDirectories(FOLDER);
        Study study = UsualRun.study(UsualRun.options());
        ChartSpecs specs = new ChartSpecs(StudyCharts.input(study), Locale.GERMAN);
        Map<String, List<ChartSpec>> kinds = new LinkedHashMap<>();
        for (CaseTown town : study.shown()) {
            for (ChartSpec chart : specs.of(town)) {
                if (Set.of(
                                "age-pyramid",
                                "population-series",
                                "funnel-unemployment-ratio",
                                "strip-share-65-plus",
                                "map-share-65-plus")
                        .contains(chart.frame().id())) {
                    kinds.computeIfAbsent(chart.frame().id(), id -> new ArrayList<>())
                            .add(chart);
                }
            }
        }
        Files.writeString(FOLDER.resolve("charts.json"), JSON.writeValueAsString(figures(study, kinds)));
        PngWriter png = new PngWriter(new Painters(new MapPainter()));
        for (Map.Entry<String, List<ChartSpec>> kind : kinds.entrySet()) {
            for (int round = 0; round < ROUNDS; round++) {
                long wall = System.nanoTime();
                long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                for (ChartSpec chart : kind.getValue()) {
                    png.write(chart, FOLDER.resolve(kind.getKey() + ".png"));
                }
                LOG.info(
                        "kleinstadt,{},{},{},{}",
                        kind.getKey(),
                        round,
                        perChart(System.nanoTime() - wall, kind.getValue()),
                        perChart(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu, kind.getValue()));
            }
        }
    }

    private static String perChart(long nanos, List<ChartSpec> charts) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6 / charts.size());
    }

    private static ObjectNode figures(Study study, Map<String, List<ChartSpec>> kinds) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode shapes = root.putObject("shapes");
        study.boundaries()
                .listLevel(AreaLevel.GEMEINDE)
                .forEach(area -> shapes.set(area.key().key(), rings(area.shape())));
        ArrayNode laender = root.putArray("laender");
        study.boundaries().listLevel(AreaLevel.LAND).forEach(area -> laender.addAll(rings(area.shape())));
        kinds.forEach((kind, charts) -> {
            ArrayNode array = root.putArray(kind);
            charts.forEach(chart -> array.add(figures(chart)));
        });
        return root;
    }

    private static ArrayNode rings(Geometry shape) {
        ArrayNode rings = JSON.createArrayNode();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            ArrayNode ring = rings.addArray();
            for (var corner :
                    ((Polygon) shape.getGeometryN(i)).getExteriorRing().getCoordinates()) {
                ring.addArray().add(corner.x).add(corner.y);
            }
        }
        return rings;
    }

    private static ObjectNode figures(ChartSpec chart) {
        ObjectNode node = JSON.createObjectNode();
        node.put("title", chart.frame().title()).put("subtitle", chart.frame().subtitle());
        node.put("source", chart.frame().footer());
        if (chart instanceof AgePyramid pyramid) {
            pyramid.bands()
                    .forEach(band -> node.withArray("bands")
                            .addArray()
                            .add(band.from())
                            .add(band.to())
                            .add(band.men())
                            .add(band.women()));
            pyramid.outline()
                    .forEach(band -> node.withArray("outline")
                            .addArray()
                            .add(band.from())
                            .add(band.to())
                            .add(band.men())
                            .add(band.women()));
        } else if (chart instanceof TimeSeries series) {
            for (TimeSeries.Segment segment : series.segments()) {
                ArrayNode points = node.withArray("segments").addArray();
                segment.points()
                        .forEach(point -> points.addArray()
                                .add(point.time())
                                .add(point.town().orElse(point.group().median()))
                                .add(point.group().p25())
                                .add(point.group().median())
                                .add(point.group().p75()));
            }
        } else if (chart instanceof FunnelPlot funnel) {
            funnel.dots()
                    .forEach(dot ->
                            node.withArray("dots").addArray().add(dot.x()).add(dot.y()));
            funnel.named()
                    .forEach(named -> node.withArray("named")
                            .addArray()
                            .add(named.dot().x())
                            .add(named.dot().y())
                            .add(named.name()));
            funnel.limits()
                    .forEach(limits -> node.withArray("limits")
                            .addArray()
                            .add(limits.persons())
                            .add(limits.inner().from())
                            .add(limits.inner().to())
                            .add(limits.outer().from())
                            .add(limits.outer().to()));
        } else if (chart instanceof Beeswarm swarm) {
            swarm.dots().forEach(dot -> node.withArray("dots").add(dot));
            swarm.named()
                    .forEach(named -> node.withArray("named")
                            .addArray()
                            .add(named.value())
                            .add(named.name()));
        } else if (chart instanceof ChoroplethMap map) {
            ObjectNode classes = node.putObject("classes");
            map.colours()
                    .patches()
                    .forEach(patch -> patch.areas()
                            .forEach(area ->
                                    classes.put(area.key(), patch.classIndex().orElse(-1))));
        }
        return node;
    }
}
