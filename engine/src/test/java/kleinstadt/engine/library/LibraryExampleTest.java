package kleinstadt.engine.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.output.StudyCharts;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Group;
import kleinstadt.reports.chart.ChartSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryExampleTest {

    private static final String MY_INDICATOR = """
            id = "share-under-3"
            theme = "ageing"
            unit = "percent"
            decimals = 1
            direction = "neutral"
            formula = "100 * population-by-age[0-3] / population-by-age"
            min-base = 50
            interval = "wilson"
            plausible = { min = 0, max = 10 }
            reference = "E unter 3 Jahre / E x 100"

            [[input]]
            measure = "population-by-age"
            sources = ["12411-02-03-5"]

            [text.de]
            name = "Anteil unter 3 Jahren"
            short = "Anteil unter 3 Jahren"
            caption = "Von 100 Menschen im Ort sind so viele jünger als drei Jahre."
            limits = "Nur für 2015."

            [text.en]
            name = "Share under 3"
            short = "Share under 3"
            caption = "Of 100 people in town this many are under three."
            limits = "Only for 2015."

            [[example]]
            name = "Lübz 2015"
            source = "12411-02-03-5, Lübz, 31.12.2015"
            expect = 2.20

            [example.given]
            "population-by-age[0-3]" = 138
            "population-by-age" = 6281

            [[example]]
            name = "kept confidential"
            source = "made up"
            missing = "SECRET"

            [example.given]
            "population-by-age[0-3]" = "SECRET"
            "population-by-age" = 300
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void example() throws IOException {
        Path definition = Files.writeString(folder.resolve("share-under-3.toml"), MY_INDICATOR);
        ComputedStudy study = Kleinstadt.bundled()
                .withTowns("Malchin", "Lübz")
                .withIndicators("population", "share-65-plus")
                .withDefinition(definition)
                .compute();
        CaseTown malchin = study.getTown("Malchin");

        // A result is a value, or the reason why there is none, with its interval and where it comes from.
        Period day = Period.parse("2023-12-31");
        Result population = study.findResult("population", malchin, day).orElseThrow();
        assertThat(population.value()).isEqualTo(Value.of(6764));
        assertThat(population.base()).contains(PopulationBase.ZENSUS_2022);
        assertThat(population.lineage().sources()).isNotEmpty();
        assertThat(describe(population.value())).isEqualTo("6764");
        assertThat(describe(Value.missing(Reason.SECRET))).isEqualTo("SECRET");

        // Where the town stands among the 439.
        Context context =
                study.findContext("share-65-plus", malchin, day, Group.Kind.SET).orElseThrow();
        assertThat(context.n()).isEqualTo(439);
        assertThat(context.rank().orElseThrow()).isBetween(1.0, 439.0);

        // An indicator of one's own is computed and placed as the others are.
        CaseTown luebz = study.getTown("13076089");
        Result young = study.findLatest("share-under-3", luebz).orElseThrow();
        assertThat(((Value.Known) young.value()).number()).isCloseTo(2.2, within(0.1));
        assertThat(young.interval().orElseThrow().contains(2.2)).isTrue();
        assertThat(study.findContext("share-under-3", luebz, young.period(), Group.Kind.LAND))
                .isPresent();

        // A profile scores towns only where all its indicators were computed.
        assertThat(study.findScore(malchin)).isEmpty();

        // Charts are data first, then pictures; a pack is a PDF with all of them.
        StudyCharts charts = study.charts(Locale.GERMAN);
        ChartSpec chart = charts.findChart(malchin, "population-series").orElseThrow();
        assertThat(chart.frame().title()).isNotBlank();
        Files.write(folder.resolve("population.png"), charts.toPng(chart));
        Files.writeString(folder.resolve("population.svg"), charts.toSvg(chart));
        charts.writePack(malchin, folder.resolve("malchin.pdf"));
        assertThat(folder.resolve("malchin.pdf")).isNotEmptyFile();
    }

    private static String describe(Value value) {
        if (value instanceof Value.Known known) {
            return String.format(Locale.ROOT, "%.0f", known.number());
        }
        return ((Value.Missing) value).reason().name();
    }
}
