package kleinstadt.indicators.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kleinstadt.data.model.Period;
import kleinstadt.indicators.structure.StandardScores.Spread;
import org.junit.jupiter.api.Test;

/** Values are made up; means and deviations worked out by hand. */
final class StructureTableTest {

    /** 1, 2, 3 and 10: mean 4, deviation √(50 ÷ 3); median 2.5, median deviation 1 (of 1.5, 0.5, 0.5, 7.5). */
    @Test
    void outsidersAreMeasuredWithTheSetAndChangeNothingInIt() {
        Given given = new Given("a").member(1).member(2).member(3).member(10).outsider(1000);

        StandardScores plain = given.scores(Spread.STANDARD_DEVIATION);
        StandardScores robust = given.scores(Spread.MEDIAN_ABSOLUTE_DEVIATION);

        assertThat(plain.get(3, 0)).isCloseTo(6 / Math.sqrt(50 / 3.0), within(1e-12));
        assertThat(plain.get(4, 0)).isCloseTo(996 / Math.sqrt(50 / 3.0), within(1e-9));
        assertThat(robust.get(3, 0)).isCloseTo(7.5 / 1.4826, within(1e-12));
        assertThat(plain.table().row(Given.outside(0))).isEqualTo(4);
        assertThat(plain.table().members()).isEqualTo(4);
    }

    @Test
    void aLogarithmNeedsAValueAboveZero() {
        StructureTable table = new Given("a")
                .member(Math.E)
                .member(0)
                .member(Math.E * Math.E * Math.E)
                .table(List.of(new StructureVariable("a", StructureVariable.Scale.LOG)));
        StandardScores scores = StandardScores.of(table, Spread.STANDARD_DEVIATION);

        assertThat(table.isKnown(1, 0)).isFalse();
        assertThat(scores.get(2, 0)).isCloseTo(1 / Math.sqrt(2), within(1e-12));
        assertThatThrownBy(() -> scores.get(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12000001");
    }

    @Test
    void aVariableIsTakenAtTheLatestPeriodOnly() {
        StructureTable table = new Given("a")
                .member(1)
                .member(2)
                .result("a", 0, Period.endOf(2024), 7)
                .table();

        assertThat(table.isKnown(0, 0)).isTrue();
        assertThat(table.isKnown(1, 0)).isFalse();
        assertThat(table.value(0, 0)).isEqualTo(7);
    }

    @Test
    void aVariableNobodyHasIsLeftOutAndOneWithoutSpreadIsZero() {
        StructureTable table = new Given("a", "b")
                .member(5, Double.NaN)
                .member(5, Double.NaN)
                .outsider(6, 3)
                .table();

        assertThat(table.variables()).extracting(StructureVariable::indicator).containsExactly("a");
        assertThat(StandardScores.of(table, Spread.STANDARD_DEVIATION).get(2, 0))
                .isZero();
        assertThat(table.countKnown(0)).isEqualTo(1);
    }
}
