package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.source.Source;
import kleinstadt.data.source.TerritoryRule;
import org.junit.jupiter.api.Test;

final class SourceLineTest {

    private static final Texts GERMAN = new Texts(Locale.GERMAN);

    @Test
    void namesTablesOfOneNoticeTogetherAndTheLicenceOnce() {
        String line = SourceLine.of(
                List.of(
                        source("12411-02-03-5", "© Ämter, 2017, dl-de/by-2-0", "dl-de/by-2-0"),
                        source("inkar-2025", "INKAR 2025, dl-de/by-2-0", "dl-de/by-2-0"),
                        source("12711-01-03-5", "© Ämter, 2017, dl-de/by-2-0", "dl-de/by-2-0")),
                GERMAN);

        assertThat(line)
                .isEqualTo("© Ämter, 2017, dl-de/by-2-0 (Tabellen 12411-02-03-5, 12711-01-03-5); "
                        + "INKAR 2025, dl-de/by-2-0 (inkar-2025)");
    }

    @Test
    void addsALicenceTheNoticeDoesNotSay() {
        assertThat(SourceLine.of(
                        List.of(source("bbsr-referenz-2019", "© BBSR Bonn, Referenz", "mit Quellenangabe")), GERMAN))
                .isEqualTo("© BBSR Bonn, Referenz, mit Quellenangabe (bbsr-referenz-2019)");
    }

    @Test
    void doesNotRepeatALicenceSaidInOtherWords() {
        assertThat(SourceLine.of(
                        List.of(source(
                                "gv-auszug",
                                "Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet",
                                "Vervielfältigung mit Quellenangabe")),
                        GERMAN))
                .isEqualTo(
                        "Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet (gv-auszug)");
    }

    @Test
    void isEmptyWithoutSources() {
        assertThat(SourceLine.of(List.of(), GERMAN)).isEmpty();
    }

    private static Source source(String id, String notice, String licence) {
        return new Source(
                id,
                "publisher",
                "title",
                "https://example.org",
                licence,
                notice,
                new TerritoryRule.OfPeriod(),
                false,
                Optional.empty());
    }
}
