package kleinstadt.data.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kleinstadt.data.check.DoubtfulEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingScanTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String GOOD = "Lübz; Fürstenberg – Änderung; Öl; weiß; Übersee\nzweite Zeile\n";

    @Test
    void oneEncodingIsNoProblem() {
        assertThat(scan(GOOD.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(scan(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(scan(GOOD.getBytes(WESTERN))).isEmpty();
        assertThat(scan(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE))).isEmpty();
        assertThat(scan(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ä", "ö", "ü", "Ä", "Ö", "Ü", "ß"})
    void utf8SavedAsWindowsIsNamedWithItsLine(String letter) {
        String wrong = new String(letter.getBytes(StandardCharsets.UTF_8), WESTERN);

        DoubtfulEncoding issue = scan(("Kopf\nL" + wrong + "bz\n").getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(issue.place().row()).isEqualTo(2);
        assertThat(issue.message()).contains("UTF-8 that was saved as windows-1252");
    }

    @Test
    void twoEncodingsInOneFileAreNamedWithTheLineOfTheSecond() {
        byte[] first = "Lübz\n\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "Grünow\n".getBytes(WESTERN);

        DoubtfulEncoding issue = scan(first, second).orElseThrow();

        assertThat(issue.place().row()).isEqualTo(3);
        assertThat(issue.message())
                .isEqualTo("expected letters of one encoding (UTF-8, UTF-16 or windows-1252), found letters of UTF-8"
                        + " and of windows-1252 in one file; it is read as windows-1252");
    }

    @Test
    void aLetterLostBeforeIsNamed() {
        DoubtfulEncoding issue =
                scan("a\nb\nL\uFFFDbz".getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(issue.place().row()).isEqualTo(3);
    }

    @Test
    void aLetterCutBetweenTwoPiecesIsOneLetter() {
        byte[] bytes = "ü".getBytes(StandardCharsets.UTF_8);

        assertThat(scan(new byte[] {bytes[0]}, new byte[] {bytes[1]})).isEmpty();
    }

    private static Optional<DoubtfulEncoding> scan(byte[]... pieces) {
        EncodingScan scan = new EncodingScan();
        for (byte[] piece : pieces) {
            scan.add(piece, piece.length);
        }
        return scan.find("a.csv");
    }
}
