package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ClassificationTest {

    /** Ten figures in five classes: two each, by hand; the upper of the two places that R's type 2 quantile averages. */
    @Test
    void dealsFiguresIntoClassesOfEqualNumber() {
        double[] figures = {10, 3, 8, 1, 6, 5, 4, 7, 2, 9};

        Classification classes = Classification.quantiles(figures, 5, 1);

        assertThat(classes.limits()).containsExactly(1.0, 3.0, 5.0, 7.0, 9.0, 10.0);
        assertThat(counts(classes, figures)).containsExactly(2, 2, 2, 2, 2);
    }

    /** Twelve figures in five classes do not divide: the first two classes get three, by hand. */
    @Test
    void givesTheRestToTheFirstClasses() {
        double[] figures = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

        Classification classes = Classification.quantiles(figures, 5, 0);

        assertThat(classes.limits()).containsExactly(1.0, 4.0, 7.0, 9.0, 11.0, 12.0);
        assertThat(counts(classes, figures)).containsExactly(3, 3, 2, 2, 2);
    }

    @Test
    void classifiesByTheLimitsTheLegendPrints() {
        double[] figures = {20.11, 24.04, 24.06, 27.94, 27.96, 31.41};

        Classification classes = Classification.quantiles(figures, 3, 1);

        // Classes begin at 24.06 and 27.96, printed as 24.1 and 28.0; both figures lie below what is printed.
        assertThat(classes.limits()).containsExactly(20.1, 24.1, 28.0, 31.5);
        assertThat(classes.classOf(24.06)).isZero();
        assertThat(classes.classOf(24.1)).isEqualTo(1);
        assertThat(classes.classOf(27.96)).isEqualTo(1);
        assertThat(classes.classOf(31.41)).isEqualTo(2);
    }

    @Test
    void putsFiguresBeyondTheEndsIntoTheOuterClasses() {
        Classification classes = Classification.quantiles(new double[] {1, 2, 3, 4}, 2, 0);

        assertThat(classes.classOf(-7)).isZero();
        assertThat(classes.classOf(99)).isEqualTo(1);
    }

    @Test
    void makesOneClassOfEqualFigures() {
        Classification classes = Classification.quantiles(new double[] {4, 4, 4}, 5, 1);

        assertThat(classes.size()).isEqualTo(1);
        assertThat(classes.classOf(4)).isZero();
    }

    @Test
    void partsClassesAtZeroByTheShareOfFiguresOnEachSide() {
        double[] figures = {-8, -7, -6, -5, -4, -3, -2, -1, 2, 6};

        Classification classes = Classification.aroundZero(figures, 5, 0);

        assertThat(classes.limits()).containsExactly(-8.0, -6.0, -4.0, -2.0, 0.0, 6.0);
        assertThat(classes.firstFromZero()).isEqualTo(4);
        assertThat(counts(classes, figures)).containsExactly(2, 2, 2, 2, 2);
    }

    @Test
    void leavesOneClassToTheSideWithFewFigures() {
        double[] figures = {-5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

        Classification classes = Classification.aroundZero(figures, 5, 0);

        assertThat(classes.firstFromZero()).isEqualTo(1);
        assertThat(counts(classes, figures)).containsExactly(1, 3, 3, 3, 3);
    }

    @Test
    void refusesToClassifyNothing() {
        assertThatThrownBy(() -> Classification.quantiles(new double[0], 5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found none");
    }

    @Test
    void coloursAreBluesOnOneSideOfZeroAndPartAtIt() {
        Classification positive = Classification.quantiles(new double[] {1, 2, 3, 4, 5}, 5, 0);
        Classification around = Classification.aroundZero(new double[] {-4, -3, -2, -1, 1, 2, 3, 4}, 4, 0);

        assertThat(Palette.colour(positive, positive.size() - 1)).isEqualTo(0x08519C);
        assertThat(Palette.colour(around, around.firstFromZero() - 1)).isEqualTo(0xE0CFE6);
        assertThat(Palette.colour(around, around.firstFromZero())).isEqualTo(0xCDEBC6);
    }

    private static int[] counts(Classification classes, double[] figures) {
        int[] counts = new int[classes.size()];
        Arrays.stream(figures).forEach(figure -> counts[classes.classOf(figure)]++);
        return counts;
    }
}
