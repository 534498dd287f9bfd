package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import kleinstadt.reports.chart.Beeswarm;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.chart.RevisionCauses;
import kleinstadt.reports.revision.RevisionReport;
import kleinstadt.reports.sample.SampleRevision;
import org.junit.jupiter.api.Test;

final class RevisionChartsTest {

    private final RevisionReport report = SampleRevision.create();

    private List<ChartSpec> charts(Locale locale) {
        return new RevisionCharts(report, new RevisionWords(report, locale)).listAll();
    }

    @Test
    void theTitleCountsWhatChangedAndNamesTheMostFrequentReason() {
        RevisionCauses causes = (RevisionCauses) charts(Locale.GERMAN).get(0);

        // 19 of 20 are 95 %
        assertThat(causes.frame().title())
                .isEqualTo(
                        "20 von 8\u202f000 Zahlen sind anders als zuvor, 95 % davon wegen der neuen Zensusgrundlage");
        assertThat(causes.kinds())
                .extracting(RevisionCauses.Kind::tone)
                .containsExactly(RevisionCauses.Tone.BASE, RevisionCauses.Tone.SEVERAL);
        assertThat(causes.rows()).hasSize(1);
        assertThat(causes.rows().get(0).counts()).containsExactly(19L, 1L);
    }

    @Test
    void changesOfCountsAreInPerCentAndTheFurthestTownsAreNamed() {
        Beeswarm moves = (Beeswarm) charts(Locale.GERMAN).get(1);

        // (6764 - 7231) / 7231 = -6.46 %, (18271 - 17260) / 17260 = +5.86 %; the others fall by 1.0 to 1.17 %
        assertThat(moves.named())
                .extracting(Beeswarm.Named::label)
                .contains("Malchin −6,5\u00a0%", "Heilbad Heiligenstadt +5,9\u00a0%");
        assertThat(moves.dots()).hasSize(17);
        assertThat(moves.frame().title())
                .isEqualTo("Bevölkerung, 31.12.2023: in 19 von 20 Städten niedriger als zuvor, im Median −1,1\u00a0%");
        assertThat(moves.frame().subtitle())
                .endsWith("Grund: Zensusgrundlage (19), Zensusgrundlage + Gebietsstand (1)");
        assertThat(moves.frame().footer()).contains("gv-auszug", "inkar-2025", "31.12.2023, 31.08.2025");
        assertThat(moves.value().min()).isLessThan(-6.46);
    }

    @Test
    void everythingIsSaidInEnglishToo() {
        assertThat(charts(Locale.ENGLISH))
                .extracting(chart -> chart.frame().title())
                .containsExactly(
                        "20 of 8,000 figures differ from before, 95% of them because of the new census base",
                        "Population, 31 December 2023: lower than before in 19 of 20 towns, median −1.1%");
        assertThat(Set.copyOf(charts(Locale.ENGLISH))).hasSize(2);
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.GERMAN));
    }

    private static Set<String> keys(Locale locale) {
        String bundle = "kleinstadt.reports.revision.revision";
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(bundle, locale, control).keySet();
    }
}
