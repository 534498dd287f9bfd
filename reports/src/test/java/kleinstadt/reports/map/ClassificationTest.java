package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ClassificationTest {

    /** Ten figures in five classes: two each, by hand. */
    @Test
    void dealsFiguresIntoClassesOfEqualNumber() {
        double[] figures = {10, 3, 8, 1, 6, 5, 4, 7, 2, 9};

        Classification classes = Classification.of(figures, ClassMethod.QUANTILE, 5, 1);

        assertThat(classes.limits()).containsExactly(1.0, 3.0, 5.0, 7.0, 9.0, 10.0);
        assertThat(classes.count(figures)).containsExactly(2, 2, 2, 2, 2);
    }

    /** Twelve figures in five classes do not divide: the first two classes get three, by hand. */
    @Test
    void givesTheRestToTheFirstClasses() {
        double[] figures = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

        Classification classes = Classification.of(figures, ClassMethod.QUANTILE, 5, 0);

        assertThat(classes.count(figures)).containsExactly(3, 3, 2, 2, 2);
    }

    @Test
    void classifiesByTheLimitsTheLegendPrints() {
        double[] figures = {20.11, 24.04, 24.06, 27.94, 27.96, 31.41};

        Classification classes = Classification.of(figures, ClassMethod.QUANTILE, 3, 1);

        // Classes begin at 24.06 and 27.96; with one decimal no number parts them from 24.04 and 27.94.
        assertThat(classes.limits()).containsExactly(20.1, 24.1, 28.0, 31.5);
        assertThat(classes.classOf(24.06)).isZero();
        assertThat(classes.classOf(24.1)).isEqualTo(1);
        assertThat(classes.classOf(27.96)).isEqualTo(1);
        assertThat(classes.classOf(31.41)).isEqualTo(2);
    }

    @Test
    void takesTheRoundestNumberThatPartsTheClasses() {
        double[] figures = {1.37, 1.92, 2.48, 13.77, 15.02, 18.36, 131.5, 139.9};

        Classification classes = Classification.of(figures, ClassMethod.NATURAL_BREAKS, 3, 2);

        assertThat(classes.limits()).containsExactly(1.37, 10.0, 100.0, 139.9);
        assertThat(classes.count(figures)).containsExactly(3, 3, 2);
    }

    @Test
    void putsFiguresBeyondTheEndsIntoTheOuterClasses() {
        Classification classes = Classification.of(new double[] {1, 2, 3, 4}, ClassMethod.QUANTILE, 2, 0);

        assertThat(classes.classOf(-7)).isZero();
        assertThat(classes.classOf(99)).isEqualTo(1);
    }

    @Test
    void makesOneClassOfEqualFigures() {
        for (ClassMethod method : ClassMethod.values()) {
            Classification classes = Classification.of(new double[] {4, 4, 4}, method, 5, 1);

            assertThat(classes.size()).as("%s", method).isEqualTo(1);
            assertThat(classes.classOf(4)).as("%s", method).isZero();
        }
    }

    @Test
    void makesFewerClassesOfFewFigures() {
        for (ClassMethod method : new ClassMethod[] {ClassMethod.QUANTILE, ClassMethod.NATURAL_BREAKS}) {
            Classification classes = Classification.of(new double[] {4, 9}, method, 5, 0);

            assertThat(classes.size()).as("%s", method).isEqualTo(2);
            assertThat(classes.count(new double[] {4, 9})).as("%s", method).containsExactly(1, 1);
        }
    }

    /** 95 % of the sizes keep within 19; a third of it is 6.3, the nearest easy step 5. */
    @Test
    void balanceHasTheSameStepsOnBothSidesOfZero() {
        double[] figures = new double[40];
        for (int index = 0; index < figures.length; index++) {
            figures[index] = index - 19.5;
        }

        Classification classes = Classification.balance(figures, 1);

        assertThat(classes.limits()).containsExactly(-19.5, -10.0, -5.0, 0.0, 5.0, 10.0, 19.5);
        assertThat(classes.firstFromZero()).isEqualTo(3);
        assertThat(classes.balance()).isTrue();
    }

    @Test
    void balanceGivesOneMoreClassToTheSideWithNearlyAllFigures() {
        double[] figures = new double[20];
        for (int index = 0; index < figures.length; index++) {
            figures[index] = 1 - index;
        }

        Classification classes = Classification.balance(figures, 1);

        // 95 % of the sizes keep within 17; a fourth of it is 4.25, the nearest easy step 5.
        assertThat(classes.limits()).containsExactly(-18.0, -15.0, -10.0, -5.0, 0.0, 1.0);
        assertThat(classes.count(figures)).containsExactly(3, 5, 5, 5, 2);
    }

    @Test
    void balanceOfOneLargeFigureKeepsTheStepsOfTheOthers() {
        double[] figures = new double[100];
        for (int index = 0; index < figures.length; index++) {
            figures[index] = (index - 50) / 10.0;
        }
        figures[99] = 400;

        assertThat(Classification.balance(figures, 1).limits())
                .startsWith(-5.0)
                .contains(-2.0, 0.0, 2.0)
                .endsWith(400.0);
    }

    @Test
    void refusesToClassifyNothing() {
        assertThatThrownBy(() -> Classification.of(new double[0], ClassMethod.QUANTILE, 5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found none");
        assertThatThrownBy(() -> Classification.balance(new double[0], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found none");
    }
}
