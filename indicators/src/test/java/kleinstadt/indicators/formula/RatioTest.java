package kleinstadt.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatioTest {

    private static final Map<String, Double> FIGURES = Map.of("births", 38.0, "deaths", 110.0, "population", 5854.0);

    private static final Figures KNOWN = new Figures() {
        @Override
        public boolean exists(Node.Reference reference) {
            return FIGURES.containsKey(reference.measure());
        }

        @Override
        public Value value(Node.Reference reference) {
            return Value.of(FIGURES.getOrDefault(reference.measure(), 0.0));
        }
    };

    private static Formula formula(String text) {
        return Formula.parse(text, Measures.bundled());
    }

    @ParameterizedTest
    @CsvSource({
        "births / population, 1, 38, 5854",
        "1000 * births / population, 1000, 38, 5854",
        "1000 * (births / population), 1000, 38, 5854",
        "100 * 2 * births / population, 200, 38, 5854",
        "births * 1000 / population, 1000, 38, 5854",
        "1000 * (births - deaths) / population, 1000, -72, 5854",
        "'first(1000 * births / population, natural-balance-published)', 1000, 38, 5854"
    })
    void numeratorAndDenominatorOfARatio(String text, double scale, double top, double bottom) {
        Ratio ratio = Ratio.find(formula(text), KNOWN::exists).orElseThrow();

        assertThat(ratio.scale()).isEqualTo(scale);
        assertThat(Evaluation.of(ratio.numerator(), KNOWN)).isEqualTo(Value.of(top));
        assertThat(Evaluation.of(ratio.denominator(), KNOWN)).isEqualTo(Value.of(bottom));
    }

    @ParameterizedTest
    @CsvSource({"births", "births - deaths", "births / 2", "2 * births"})
    void noRatio(String text) {
        assertThat(Ratio.find(formula(text), KNOWN::exists)).isEmpty();
    }

    /** The slope against the difference quotient of a step of one thousandth. */
    @ParameterizedTest
    @CsvSource({
        "births / population",
        "1000 * (births - deaths) / population",
        "100 * births * births / (population + deaths)",
        "-births / (population - births)",
        "'first(1000 * deaths / births, natural-balance-published)'"
    })
    void derivativeIsTheLimitOfTheDifferenceQuotient(String text) {
        Formula formula = formula(text);
        for (Node.Reference moved : formula.listReferences()) {
            double slope = Derivative.of(formula, KNOWN, moved);
            double up = at(formula, moved, 0.001);
            double down = at(formula, moved, -0.001);

            assertThat(slope).isCloseTo((up - down) / 0.002, within(1e-6 * Math.max(1, Math.abs(slope))));
        }
    }

    @Test
    void figuresOfAnArgumentNotTakenMoveNothing() {
        Formula formula = formula("first(1000 * births / population, natural-balance-published)");

        assertThat(Derivative.of(formula, KNOWN, formula.listReferences().get(2)))
                .isZero();
    }

    private static double at(Formula formula, Node.Reference moved, double step) {
        Figures figures = new Figures() {
            @Override
            public boolean exists(Node.Reference reference) {
                return KNOWN.exists(reference);
            }

            @Override
            public Value value(Node.Reference reference) {
                double number = ((Value.Known) KNOWN.value(reference)).number();
                return Value.of(reference.equals(moved) ? number + step : number);
            }
        };
        return ((Value.Known) Evaluation.of(formula.root(), figures)).number();
    }
}
