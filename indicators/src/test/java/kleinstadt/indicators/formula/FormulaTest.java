package kleinstadt.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Sex;
import org.junit.jupiter.api.Test;

final class FormulaTest {

    private static final Measures MEASURES = Measures.bundled();

    private static List<String> problems(String text) {
        return Formula.read(text, MEASURES).problems().stream()
                .map(FormulaProblem::message)
                .toList();
    }

    @Test
    void everyNodeKnowsItsPlace() {
        Formula formula = Formula.parse("1000 *\n  (births - deaths) / population@year-end", MEASURES);

        Node.Operation ratio = (Node.Operation) formula.root();
        assertThat(ratio.operator()).isEqualTo(Operator.OVER);
        assertThat(ratio.position()).isEqualTo(new Position(2, 21));
        assertThat(formula.listReferences())
                .extracting(Node.Reference::position)
                .containsExactly(new Position(2, 4), new Position(2, 13), new Position(2, 23));
        assertThat(formula.listReferences())
                .extracting(Node.Reference::time)
                .containsExactly(TimeShift.SAME, TimeShift.SAME, TimeShift.YEAR_END);
    }

    @Test
    void selectorsAreAgeAndSexInAnyOrder() {
        Formula formula = Formula.parse("in-migrants[18-25, female] + out-migrants[male,65+]", MEASURES);

        assertThat(formula.listReferences())
                .extracting(Node.Reference::age)
                .containsExactly(new AgeClass(18, 25), AgeClass.openFrom(65));
        assertThat(formula.listReferences()).extracting(Node.Reference::sex).containsExactly(Sex.FEMALE, Sex.MALE);
        assertThat(formula.listReferences())
                .extracting(Node.Reference::text)
                .containsExactly("in-migrants[18-25, female]", "out-migrants[65+, male]");
    }

    @Test
    void productsBindCloserThanSumsAndBothFromTheLeft() {
        Formula formula = Formula.parse("births - deaths - births * 2 / 3", MEASURES);

        Node.Operation root = (Node.Operation) formula.root();
        assertThat(root.operator()).isEqualTo(Operator.MINUS);
        assertThat(root.position().column()).isEqualTo(17);
        assertThat(((Node.Operation) root.left()).operator()).isEqualTo(Operator.MINUS);
        assertThat(((Node.Operation) root.right()).operator()).isEqualTo(Operator.OVER);
    }

    @Test
    void minusWithoutSpacesIsExplained() {
        assertThat(problems("births-deaths"))
                .containsExactly(
                        "1:1: expected a measure of the table of measures (for a difference put spaces around the minus: "
                                + "'births - deaths'), found 'births-deaths'");
        assertThat(problems("births -deaths"))
                .containsExactly("1:8: expected a space on both sides of a minus between two operands"
                        + " (names may hold hyphens), found none");
        assertThat(problems("-births + deaths")).isEmpty();
    }

    @Test
    void allProblemsComeAtOnceInTheOrderOfTheText() {
        assertThat(problems("brths / population-by-age[15-25, x] + births[0-3]$"))
                .containsExactly(
                        "1:1: expected a measure of the table of measures (near: 'births'), found 'brths'",
                        "1:34: expected an age like 15-25 or 65+, 'female' or 'male', found 'x'",
                        "1:46: expected no age: births is not split by age, found '0-3'",
                        "1:50: expected a number, a measure in lower case, a sign or a bracket, found '$'");
    }

    @Test
    void syntaxErrorsSayWhatWasExpected() {
        assertThat(problems("100 * (births")).containsExactly("1:14: expected ')', found the end of the formula");
        assertThat(problems("births deaths"))
                .containsExactly("1:8: expected an operator or the end of the formula, found 'deaths'");
        assertThat(problems("births *"))
                .containsExactly("1:9: expected a number, a measure or '(', found the end of the formula");
        assertThat(problems("population@2015"))
                .containsExactly(
                        "1:12: expected 'year-end', 'years-before-N' or 'year-end-before-N' after '@', found '2015'");
        assertThat(problems("population[female")).contains("1:11: expected a closing ']', found none");
        assertThat(problems("first(births)"))
                .containsExactly("1:1: expected first(…) with at least two arguments, found one");
        assertThat(problems(""))
                .containsExactly("1:1: expected a number, a measure or '(', found the end of the formula");
        assertThat(problems("area-km2[female]"))
                .containsExactly("1:10: expected no sex: area-km2 is not split by sex, found one");
        assertThat(problems("population-by-age[0-3, 3-6]"))
                .containsExactly("1:24: expected one age at most, found a second one");
    }

    @Test
    void parseThrowsWithEveryProblem() {
        assertThatThrownBy(() -> Formula.parse("a + b", MEASURES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1:1:")
                .hasMessageContaining("1:5:");
    }

    @Test
    void unlikeFiguresCannotBeAdded() {
        assertThat(problems("population + mean-age-published"))
                .containsExactly("1:12: expected the same unit on both sides of +, found persons and years");
        assertThat(problems("first(share-65-plus-published, population / population)"))
                .containsExactly("1:43: expected the same unit in all arguments of first(…), found percent and ratio");
        assertThat(problems("population + 5"))
                .containsExactly("1:12: expected the same unit on both sides of +, found persons and a number");
        assertThat(problems("1 - births / deaths")).isEmpty();
    }

    @Test
    void factorsOf100And1000MakeThePublishedUnits() {
        assertThat(Formula.parse("births / deaths", MEASURES).fitsUnit("ratio")).isTrue();
        assertThat(Formula.parse("births / deaths", MEASURES).fitsUnit("percent"))
                .isFalse();
        assertThat(Formula.parse("100 * births / deaths", MEASURES).fitsUnit("percent"))
                .isTrue();
        assertThat(Formula.parse("1000 * births / population", MEASURES).fitsUnit("per-1000"))
                .isTrue();
        assertThat(Formula.parse("1000 * births / ((population + population@year-end) / 2)", MEASURES)
                        .fitsUnit("per-1000"))
                .isTrue();
        assertThat(Formula.parse("population", MEASURES).fitsUnit("persons")).isTrue();
        assertThat(Formula.parse("population / area-km2", MEASURES).dimension()).hasToString("km2^-1 persons");
    }

    @Test
    void inputsAreListedStatically() {
        Formula formula = Formula.parse("first(births / population, deaths / births)", MEASURES);

        assertThat(formula.listMeasures()).containsExactly("births", "deaths", "population");
        assertThat(formula.listRead(reference -> !reference.measure().equals("population")))
                .extracting(Node.Reference::measure)
                .containsExactly("deaths", "births");
        assertThat(formula.isComputable(reference -> reference.measure().equals("births")))
                .isFalse();
    }
}
