package kleinstadt.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Lübz, luebz",
        "Fürstenberg/Havel, fuerstenberg-havel",
        "Storkow (Mark), storkow-mark",
        "Heilbad Heiligenstadt, heilbad-heiligenstadt",
        "Gräfenhainichen, graefenhainichen",
        "Großröhrsdorf, grossroehrsdorf",
        "Bad Liebenwerda – Stadt, bad-liebenwerda-stadt",
        "Café, cafe",
    })
    void namesBecomeFileNames(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
