package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VintagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path folder = Path.of("");

    private Path snapshot(String content) throws IOException {
        Path snapshot = Files.createDirectories(folder.resolve("snapshot"));
        Files.createDirectories(snapshot.resolve("observations"));
        Files.writeString(snapshot.resolve("index.txt"), "kleinstadt-snapshot " + content);
        Files.writeString(snapshot.resolve("observations/table.csv"), content);
        return snapshot;
    }

    @Test
    void theLastVintageOfADayOrBeforeIsFoundWithWhatItHeld() throws IOException {
        Vintages.beside(snapshot("register of 2023")).keep(MONDAY);
        Vintages vintages = Vintages.beside(snapshot("register of 2025"));
        vintages.keep(FRIDAY);

        assertThat(vintages.findAsOf(MONDAY.minusDays(1))).isEmpty();
        assertThat(vintages.findAsOf(FRIDAY.minusDays(1)))
                .hasValueSatisfying(vintage -> assertThat(vintage.folder().resolve("observations/table.csv"))
                        .hasContent("register of 2023"));
        assertThat(vintages.findAsOf(FRIDAY))
                .hasValueSatisfying(vintage -> assertThat(vintage.folder().resolve("observations/table.csv"))
                        .hasContent("register of 2025"));
    }

    @Test
    void theSameSnapshotIsKeptOnceAndTheLastOfADayCounts() throws IOException {
        Vintages vintages = Vintages.beside(snapshot("first"));
        vintages.keep(MONDAY);
        vintages.keep(FRIDAY);
        assertThat(vintages.list()).hasSize(1);

        snapshot("second");
        vintages.keep(MONDAY);
        assertThat(vintages.list()).extracting(Vintage::number).containsExactly(1, 2);
        assertThat(vintages.findAsOf(MONDAY))
                .hasValueSatisfying(vintage -> assertThat(vintage.number()).isEqualTo(2));
    }

    @Test
    void aVintageIsFoundByItsNameOrTheBeginningOfItsHash() throws IOException {
        Vintages vintages = Vintages.beside(snapshot("first"));
        Vintage first = vintages.keep(MONDAY);
        snapshot("second");
        Vintage second = vintages.keep(FRIDAY);

        assertThat(vintages.find(first.name())).contains(first);
        assertThat(vintages.find(second.hash().substring(0, 5))).contains(second);
        assertThat(vintages.find("")).isEmpty();
        assertThat(vintages.find("2026-11-23")).isEmpty();
    }

    @Test
    void aSnapshotFoundIsKeptUnderTheDayItWasPutThere() throws IOException {
        Path snapshot = snapshot("first");
        Files.setLastModifiedTime(snapshot.resolve("index.txt"), FileTime.from(Instant.parse("2026-11-23T23:30:00Z")));

        assertThat(Vintages.beside(snapshot).keepFound(ZoneId.of("Europe/Berlin")))
                .hasValueSatisfying(vintage -> assertThat(vintage.day()).isEqualTo(MONDAY.plusDays(1)));
        assertThat(Vintages.beside(folder.resolve("nothing")).keepFound(ZoneOffset.UTC))
                .isEmpty();
    }

    @Test
    void whatIsNoWholeVintageIsPassedOver() throws IOException {
        Vintages vintages = Vintages.beside(snapshot("first"));
        Path place = folder.resolve("snapshot.vintages");
        Files.createDirectories(place.resolve("2026-11-23-1-0123456789ab.new"));
        Files.createDirectories(place.resolve("2026-11-24-1-0123456789ab"));
        Files.createDirectories(place.resolve("2026-13-41-1-0123456789ab"));
        Files.writeString(place.resolve("2026-13-41-1-0123456789ab/index.txt"), "");

        assertThat(vintages.list()).isEmpty();
        assertThat(vintages.keep(MONDAY).number()).isEqualTo(1);
        assertThat(vintages.list()).hasSize(1);
    }
}
