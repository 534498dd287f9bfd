package kleinstadt.engine.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kleinstadt.data.model.TerritoryDate;
import kleinstadt.data.register.CaseTown;
import kleinstadt.engine.study.ProfileRun;
import kleinstadt.engine.study.TerritoryChoice;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.assess.Score;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What callers are told when they ask for what is not there, and scores of a study of the profile's indicators alone. */
final class KleinstadtTest {

    private static Kleinstadt bundled;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void open() throws IOException {
        bundled = Kleinstadt.bundled();
    }

    @Test
    void allUnknownTownsAreNamedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundled.withTowns("Lübs", "Nirgendwo").compute())
                .withMessageContaining("Lübs; near are [Lübz")
                .withMessageContaining("Nirgendwo");
    }

    @Test
    void setAndTerritoryMustExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundled.withSet("my-set").compute())
                .withMessageContaining("[bbsr-2019], found my-set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundled.withTerritory(new TerritoryChoice.On(TerritoryDate.parse("1990-12-31")))
                        .compute())
                .withMessageContaining("found 1990-12-31");
    }

    @Test
    void indicatorsAndDrawsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundled.withIndicators("population", "happiness"))
                .withMessageContaining("found happiness");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundled.withProfile(ProfileRun.usual().profile(), -1))
                .withMessageContaining("found -1");
    }

    @Test
    void definitionsAreVerified() throws IOException {
        Path bundledFile = Path.of("..", "indicators/src/main/resources/kleinstadt/indicators/share-75-plus.toml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundled.withDefinition(bundledFile))
                .withMessageContaining("same id");
        String text = Files.readString(bundledFile);
        Path wrong = Files.writeString(folder.resolve("share-75-plus.toml"), text.replace("15.22", "15.23"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundled.withIndicators("population").withDefinition(wrong))
                .withMessageContaining("15.2");
        assertThatIOException().isThrownBy(() -> bundled.withDefinition(folder.resolve("absent.toml")));
        assertThatIOException().isThrownBy(() -> Kleinstadt.of(folder));
    }

    @Test
    void theProfilesIndicatorsAreEnoughForScores() throws IOException {
        Profile profile = ProfileRun.usual().profile();
        ComputedStudy study = bundled.withIndicators(
                        profile.indicators().stream().map(ProfileIndicator::id).toArray(String[]::new))
                .withTowns("Malchin")
                .compute();
        CaseTown malchin = study.getTown("malchin");
        Score score = study.findScore(malchin).orElseThrow();
        assertThat(score.rank().orElseThrow()).isBetween(1.0, 439.0);
        assertThat(score.scores()).as("ranges without draws").isEmpty();
        assertThat(study.listTowns()).containsExactly(malchin);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.listResults("population-density", malchin))
                .withMessageContaining("population-density");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> study.getTown("Malchim"))
                .withMessageContaining("Malchin");
    }
}
