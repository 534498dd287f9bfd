package kleinstadt.reports.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

final class BordersTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Four squares of side 1 in a row: two Gemeinden of one Kreis, one of another Kreis, one of another Land. */
    private static final Map<AreaKey, Geometry> ROW = new TreeMap<>(Map.of(
            AreaKey.gemeinde("12060001"), square(0),
            AreaKey.gemeinde("12060002"), square(1),
            AreaKey.gemeinde("12061001"), square(2),
            AreaKey.gemeinde("13071001"), square(3)));

    @Test
    void eachBorderComesOnceAtItsLevel() {
        List<Borders.Border> borders = Borders.of(ROW);

        assertThat(length(borders, AreaLevel.GEMEINDE)).isCloseTo(1, within(1e-9));
        assertThat(length(borders, AreaLevel.KREIS)).isCloseTo(1, within(1e-9));
        // One border between Länder, and the outline of four by one.
        assertThat(length(borders, AreaLevel.LAND)).isCloseTo(1 + 10, within(1e-9));
    }

    @Test
    void knowsWhatLiesOnBothSides() {
        Borders.Border between = Borders.of(ROW).stream()
                .filter(border -> border.level() == AreaLevel.KREIS)
                .findFirst()
                .orElseThrow();

        assertThat(between.one()).isEqualTo(AreaKey.gemeinde("12060002"));
        assertThat(between.other()).contains(AreaKey.gemeinde("12061001"));
        assertThat((Object) between.line().getEnvelopeInternal()).isEqualTo(new Envelope(2, 2, 0, 1));
    }

    /** A square in the middle of another: the ring between them is met from both sides. */
    @Test
    void followsABorderThatClosesInItself() {
        Geometry inner = GEOMETRY.toGeometry(new Envelope(1, 2, 1, 2));
        Geometry outer = GEOMETRY.toGeometry(new Envelope(0, 3, 0, 3)).difference(inner);

        List<Borders.Border> borders = Borders.of(
                new TreeMap<>(Map.of(AreaKey.gemeinde("12060001"), outer, AreaKey.gemeinde("12060002"), inner)));

        assertThat(length(borders, AreaLevel.GEMEINDE)).isCloseTo(4, within(1e-9));
        assertThat(length(borders, AreaLevel.LAND)).isCloseTo(12, within(1e-9));
    }

    private static double length(List<Borders.Border> borders, AreaLevel level) {
        return Borders.select(borders, border -> border.level() == level).getLength();
    }

    private static Geometry square(int left) {
        return GEOMETRY.toGeometry(new Envelope(left, left + 1, 0, 1));
    }
}
