package kleinstadt.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kleinstadt.data.source.Download;
import kleinstadt.data.source.Sources;
import org.junit.jupiter.api.Test;

class FetchPlanTest {

    @Test
    void aFileThatSeveralSourcesAreReadFromIsPlannedOnce() {
        FetchPlan plan = FetchPlan.of(Sources.listBundled(), List.of("zensus-2022-gebaeude", "zensus-2022-wohnungen"));
        assertThat(plan.files()).hasSize(1);
        Map.Entry<Download, List<String>> only =
                plan.files().entrySet().iterator().next();
        assertThat(only.getKey().file()).isEqualTo("zensus2022/Regionaltabelle_Gebaeude_Wohnungen.xlsx");
        assertThat(only.getValue()).containsExactly("zensus-2022-gebaeude", "zensus-2022-wohnungen");
    }

    @Test
    void largeFilesAreLeftOutUnlessTheirSourceIsNamed() {
        FetchPlan all = FetchPlan.of(Sources.listBundled(), List.of());
        assertThat(all.onRequest()).contains("inkar-2025-gesamt", "bkg-vg-2023");
        assertThat(all.files().keySet()).extracting(Download::onRequest).containsOnly(false);

        FetchPlan named = FetchPlan.of(Sources.listBundled(), List.of("inkar-2025-gesamt"));
        assertThat(named.onRequest()).isEmpty();
        assertThat(named.files().keySet()).extracting(Download::file).containsExactly("inkar/inkar_2025.zip");
    }
}
