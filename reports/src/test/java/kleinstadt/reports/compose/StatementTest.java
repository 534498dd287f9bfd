package kleinstadt.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.indicators.uncertainty.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of a town among a hundred others with the values 1 to 100. */
final class StatementTest {

    private static final Texts TEXTS = new Texts(Locale.GERMAN);
    private static final Statement GERMAN = new Statement(TEXTS);
    private static final Statement ENGLISH = new Statement(new Texts(Locale.ENGLISH));
    private static final Numbers HUNDRED = new Numbers(hundred());

    private static List<Double> hundred() {
        List<Double> values = new ArrayList<>();
        for (int value = 1; value <= 100; value++) {
            values.add((double) value);
        }
        return values;
    }

    private static Standing without(double value) {
        return Standing.of(value, Optional.empty(), HUNDRED, 100);
    }

    private static Standing with(double value, double lower, double upper) {
        return Standing.of(value, Optional.of(new Interval(lower, upper)), HUNDRED, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "95.5, neun Zehntel",
        "90.5, neun Zehntel",
        "89.5, drei Viertel",
        "75.5, drei Viertel",
        "74.5, zwei Drittel",
        "67.5, zwei Drittel",
        "66.5, die Hälfte",
        "51.5, die Hälfte",
    })
    void neverNamesALargerShareThanIsBelow(double value, String share) {
        assertThat(GERMAN.standing("Lübz", "Anteil ab 65 Jahren", without(value)))
                .isEqualTo("Anteil ab 65 Jahren: Lübz liegt höher als " + share + " der Kleinstädte");
    }

    @Test
    void lowValuesAreLowerThanTheOthers() {
        assertThat(GERMAN.standing("Lübz", "Steuerkraft", without(9.5)))
                .isEqualTo("Steuerkraft: Lübz liegt niedriger als neun Zehntel der Kleinstädte");
        assertThat(ENGLISH.standing("Lübz", "Tax revenue", without(30.5)))
                .isEqualTo("Tax revenue: Lübz is lower than two thirds of the small towns");
    }

    @Test
    void anIntervalWithTheMedianSaysNothingOfHighOrLow() {
        assertThat(GERMAN.standing("Lübz", "Zuzüge", with(70, 50, 90)))
                .isEqualTo("Zuzüge: Lübz ist vom Median der Kleinstädte nicht zu unterscheiden");
        // The median is 50.5: a bound on it still holds it.
        assertThat(with(70, 50.5, 90).place()).isEqualTo(Standing.Place.SIMILAR);
        assertThat(with(70, 50.6, 90).place()).isEqualTo(Standing.Place.HIGHER);
        assertThat(with(30, 10, 50.4).place()).isEqualTo(Standing.Place.LOWER);
    }

    @Test
    void theIntervalsNearerEndCountsNotTheValue() {
        // The value lies above 95 of 100, its interval only above 60.
        assertThat(GERMAN.standing("Lübz", "Zuzüge", with(95.5, 60.5, 99)))
                .isEqualTo("Zuzüge: Lübz liegt höher als die Hälfte der Kleinstädte");
        assertThat(GERMAN.standing("Lübz", "Zuzüge", with(5, 2, 24.5)))
                .isEqualTo("Zuzüge: Lübz liegt niedriger als drei Viertel der Kleinstädte");
    }

    @Test
    void withManyEqualValuesOnlyTheMedianIsNamed() {
        Numbers many = new Numbers(List.of(1.0, 2.0, 2.0, 2.0, 2.0, 3.0));
        Standing standing = Standing.of(2.5, Optional.empty(), many, 12);
        assertThat(GERMAN.standing("Lübz", "Kitas", standing))
                .isEqualTo("Kitas: Lübz liegt über dem Median der Kleinstädte");
    }

    @Test
    void quartersGoByTheQuartiles() {
        assertThat(without(76).quarter()).isEqualTo(4);
        assertThat(without(75.25).quarter()).isEqualTo(3);
        assertThat(without(50.5).quarter()).isEqualTo(3);
        assertThat(without(50.4).quarter()).isEqualTo(2);
        assertThat(without(25.75).quarter()).isEqualTo(2);
        assertThat(without(25.7).quarter()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Lübz, in Lübz",
        "Heilbad Heiligenstadt, in Heilbad Heiligenstadt",
        "Storkow (Mark), in Storkow (Mark)",
        "Am Ettersberg, in der Gemeinde Am Ettersberg",
        "An der Schmücke, in der Gemeinde An der Schmücke",
        "Amt Wachsenburg, in der Gemeinde Amt Wachsenburg",
        "Anklam, in Anklam",
    })
    void namesWithAPrepositionGetAWordBetween(String town, String expected) {
        assertThat(GERMAN.in(town)).isEqualTo(expected);
    }

    @Test
    void profileCountsWhatDiffers() {
        ProfileStatement some = new ProfileStatement(TEXTS);
        some.add("a", with(70, 60, 80));
        some.add("b", with(70, 40, 80));
        some.add("c", with(30, 20, 40));
        assertThat(some.text("Alter", "Lübz"))
                .isEqualTo("Alter: Lübz weicht bei 2 von 3\u00a0Kennzahlen vom Median der Kleinstädte ab");
        some.add("d", without(99));
        assertThat(some.text("Alter", "Lübz"))
                .isEqualTo("Alter: Lübz weicht bei 2 von 3 prüfbaren\u00a0Kennzahlen vom Median der Kleinstädte ab");
    }

    @Test
    void profileWithoutIntervalsSpeaksOfQuarters() {
        ProfileStatement quarters = new ProfileStatement(TEXTS);
        quarters.add("a", without(99));
        quarters.add("b", without(60));
        assertThat(quarters.text("Versorgung", "Lübz"))
                .isEqualTo("Versorgung: Lübz gehört bei 1 von 2\u00a0Kennzahlen zum obersten Viertel der Kleinstädte");
        quarters.add("c", without(2));
        assertThat(quarters.text("Versorgung", "Lübz"))
                .isEqualTo(
                        "Versorgung: Lübz gehört bei 1 von 3\u00a0Kennzahlen zum obersten, bei 1 zum untersten Viertel"
                                + " der Kleinstädte");
        assertThat(new ProfileStatement(TEXTS).text("Versorgung", "Lübz"))
                .isEqualTo("Versorgung: Für Lübz gibt es hier keine Zahlen");
    }

    @Test
    void onlyBalancesThatDifferFromZeroAreGainsAndLosses() {
        MigrationStatement moves = new MigrationStatement(TEXTS);
        moves.add(new AgeClass(0, 18), rate(-4, 20));
        assertThat(moves.text("Lübz", "2015"))
                .isEqualTo("Lübz: In keinem Alter kamen 2015 erkennbar mehr oder weniger Menschen, als gingen");
        moves.add(new AgeClass(18, 25), rate(-60, -10));
        moves.add(new AgeClass(25, 30), rate(-30, -1));
        moves.add(new AgeClass(30, 50), rate(2, 9));
        moves.add(AgeClass.openFrom(65), rate(1, 4));
        assertThat(moves.text("Lübz", "2015"))
                .isEqualTo("Lübz gewann 2015 durch Umzüge Menschen von 30 bis unter 50 und ab 65 Jahren"
                        + " und verlor Menschen von 18 bis unter 30 Jahren");
    }

    @Test
    void agesThatMakeUpAllAreCalledSo() {
        MigrationStatement moves = new MigrationStatement(TEXTS);
        moves.add(new AgeClass(0, 18), rate(4, 20));
        moves.add(AgeClass.openFrom(18), rate(4, 20));
        assertThat(moves.text("Lübz", "2015")).isEqualTo("Lübz gewann 2015 durch Umzüge Menschen jeden Alters");
    }

    private static MoveRates.Rate rate(double lower, double upper) {
        return new MoveRates.Rate(50, 50 - (lower + upper) / 2, new Interval(lower, upper));
    }
}
