package kleinstadt.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.Quality;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import org.junit.jupiter.api.Test;

final class EvaluationTest {

    private record Given(Map<String, Value> values) implements Figures {
        @Override
        public boolean exists(Node.Reference reference) {
            return values.containsKey(reference.text());
        }

        @Override
        public Value value(Node.Reference reference) {
            return values.getOrDefault(reference.text(), Value.missing(Reason.NO_SOURCE));
        }
    }

    private static Value result(String formula, double minBase, Map<String, Value> values) {
        return Evaluation.of(Formula.parse(formula, Measures.bundled()), new Given(values), minBase);
    }

    @Test
    void arithmetic() {
        Map<String, Value> values = Map.of("births", Value.of(7), "deaths", Value.of(10));

        assertThat(result("births - deaths * 2", 0, values)).isEqualTo(Value.of(-13));
        assertThat(result("(births - deaths) * 2", 0, values)).isEqualTo(Value.of(-6));
        assertThat(result("-births + deaths", 0, values)).isEqualTo(Value.of(3));
        assertThat(result("births / deaths", 0, values)).isEqualTo(Value.of(0.7));
    }

    @Test
    void theFirstMissingReasonInReadingOrderWins() {
        Map<String, Value> values =
                Map.of("births", Value.missing(Reason.SECRET), "deaths", Value.missing(Reason.UNRELIABLE));

        assertThat(result("births - deaths", 0, values)).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(result("deaths - births", 0, values)).isEqualTo(Value.missing(Reason.UNRELIABLE));
        assertThat(result("2 / births", 0, values)).isEqualTo(Value.missing(Reason.SECRET));
    }

    @Test
    void denominators() {
        Map<String, Value> values = Map.of("births", Value.of(0), "deaths", Value.of(19), "unemployed", Value.of(20));

        assertThat(result("deaths / births", 20, values)).isEqualTo(Value.missing(Reason.ZERO_DENOMINATOR));
        assertThat(result("births / deaths", 20, values)).isEqualTo(Value.missing(Reason.SMALL_BASE));
        assertThat(result("births / unemployed", 20, values)).isEqualTo(Value.of(0));
        assertThat(result("births / 2", 20, values)).isEqualTo(Value.of(0));
    }

    @Test
    void firstTakesTheFirstArgumentThatExistsAndNoOther() {
        Map<String, Value> values = Map.of("deaths", Value.missing(Reason.SECRET), "unemployed", Value.of(3));

        assertThat(result("first(births, unemployed)", 0, values)).isEqualTo(Value.of(3));
        assertThat(result("first(deaths, unemployed)", 0, values)).isEqualTo(Value.missing(Reason.SECRET));
        assertThat(result("first(births, births / unemployed * deaths)", 0, values))
                .isEqualTo(Value.missing(Reason.NO_SOURCE));
    }

    @Test
    void qualityIsThatOfTheWeakestFigure() {
        Map<String, Value> values = Map.of("births", Value.of(7), "deaths", new Value.Known(2, Quality.ESTIMATED));

        assertThat(result("births + deaths", 0, values)).isEqualTo(new Value.Known(9, Quality.ESTIMATED));
    }
}
