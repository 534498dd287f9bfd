package kleinstadt.reports.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.AreaLevel;
import kleinstadt.reports.chart.MapChart;
import kleinstadt.reports.chart.SymbolMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.PolygonSymbolizer;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.styling.StyleBuilder;
import org.locationtech.jts.geom.Geometry;

/** Makes the layers of maps: which features there are and how they look, in the style language of GeoTools (SLD). */
final class Layers {

    /** GeoTools' name of the hatching. */
    static final String HATCHING = "shape://slash";

    private static final String SHAPE = "shape";
    private static final String CLASS = "class";
    private static final String DIAMETER = "diameter";

    private static final double FAINT = 0.6;
    private static final double THIN = 0.8;
    private static final double KREIS = 1.1;
    private static final double LAND = 2.6;

    /** Class of what has no figure. */
    private static final int NO_CLASS = -1;

    private final FilterFactory filters = CommonFactoryFinder.getFilterFactory();
    private final StyleBuilder styles = new StyleBuilder(CommonFactoryFinder.getStyleFactory(), filters);
    private final SimpleFeatureType type = type();

    private static SimpleFeatureType type() {
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("map");
        builder.add(SHAPE, Geometry.class);
        builder.add(CLASS, Integer.class);
        builder.add(DIAMETER, Double.class);
        return builder.buildFeatureType();
    }

    /** Areas in one colour. */
    Layer fill(List<Geometry> areas, Color colour) {
        return new Layer(features(areas), style(rule(styles.createPolygonSymbolizer(colour))));
    }

    /** Lines in one colour. */
    Layer line(List<Geometry> lines, Color colour, double width) {
        return new Layer(features(lines), style(rule(styles.createLineSymbolizer(colour, width))));
    }

    /** Towns filled by class; hatched where there is no class. */
    Layer patches(List<MapChart.Patch> patches, List<MapChart.ClassRow> classes, Ground ground) {
        List<SimpleFeature> features = new ArrayList<>();
        for (MapChart.Patch patch : patches) {
            ground.find(patch.areas()).ifPresent(shape -> features.add(feature(shape, patch.classIndex(), 0)));
        }
        List<Rule> rules = new ArrayList<>();
        for (int index = 0; index < classes.size(); index++) {
            rules.add(rule(
                    index,
                    styles.createPolygonSymbolizer(new Color(classes.get(index).rgb()))));
        }
        Graphic slashes = styles.createGraphic(null, styles.createMark(HATCHING, MapColours.HATCHING), null);
        Fill hatching = styles.createFill(Color.WHITE, Color.WHITE, 1, slashes);
        PolygonSymbolizer hatched = styles.createPolygonSymbolizer();
        hatched.setStroke(null);
        hatched.setFill(hatching);
        rules.add(rule(NO_CLASS, hatched));
        return new Layer(features, style(rules.toArray(Rule[]::new)));
    }

    /**
     * Borders of Gemeinden, Kreise and Länder, each heavier than the one before. Between Gemeinden a line is faint on the
     * ground, white around what is filled, and there is none inside of it.
     */
    List<Layer> borders(List<MapChart.Patch> patches, Ground ground) {
        Map<AreaKey, Integer> filled = new HashMap<>();
        for (int index = 0; index < patches.size(); index++) {
            for (AreaKey area : patches.get(index).areas()) {
                filled.put(area, index);
            }
        }
        Geometry faint = gemeinden(ground, (one, other) -> one == NO_CLASS && other == NO_CLASS, filled);
        Geometry white = gemeinden(ground, (one, other) -> one != other, filled);
        return List.of(
                line(List.of(faint), MapColours.GEMEINDE, FAINT),
                line(List.of(white), MapColours.TOWN_BORDER, THIN),
                line(List.of(ground.borders(AreaLevel.KREIS)), MapColours.KREIS, KREIS),
                line(List.of(ground.borders(AreaLevel.LAND)), MapColours.LAND, LAND));
    }

    private static Geometry gemeinden(Ground ground, IntPredicate2 which, Map<AreaKey, Integer> filled) {
        return Borders.select(
                ground.listBorders(),
                border -> border.level() == AreaLevel.GEMEINDE
                        && which.test(
                                filled.getOrDefault(border.one(), NO_CLASS),
                                filled.getOrDefault(border.other().orElseThrow(), NO_CLASS)));
    }

    @FunctionalInterface
    private interface IntPredicate2 {
        boolean test(int one, int other);
    }

    /** Circles filled by class, with a thin white border; white where there is no class. */
    Layer circles(List<SymbolMap.Circle> circles, List<MapChart.ClassRow> classes, Ground ground) {
        List<SimpleFeature> features = new ArrayList<>();
        for (SymbolMap.Circle circle : circles) {
            ground.findPoint(circle.centre())
                    .ifPresent(point -> features.add(feature(point, circle.classIndex(), 2 * circle.radius())));
        }
        List<Rule> rules = new ArrayList<>();
        for (int index = 0; index < classes.size(); index++) {
            rules.add(rule(index, circle(new Color(classes.get(index).rgb()), Color.WHITE)));
        }
        rules.add(rule(NO_CLASS, circle(Color.WHITE, MapColours.HATCHING)));
        return new Layer(features, style(rules.toArray(Rule[]::new)));
    }

    private Symbolizer circle(Color fill, Color border) {
        Graphic graphic = styles.createGraphic(null, styles.createMark("circle", fill, border, 1.2), null);
        graphic.setSize(filters.property(DIAMETER));
        return styles.createPointSymbolizer(graphic);
    }

    private List<SimpleFeature> features(List<Geometry> shapes) {
        return shapes.stream()
                .map(shape -> feature(shape, OptionalInt.empty(), 0))
                .toList();
    }

    private SimpleFeature feature(Geometry shape, OptionalInt classIndex, double diameter) {
        return SimpleFeatureBuilder.build(type, new Object[] {shape, classIndex.orElse(NO_CLASS), diameter}, null);
    }

    private Rule rule(Symbolizer symbolizer) {
        return styles.createRule(symbolizer);
    }

    private Rule rule(int classIndex, Symbolizer symbolizer) {
        Rule rule = styles.createRule(symbolizer);
        rule.setFilter(filters.equals(filters.property(CLASS), filters.literal(classIndex)));
        return rule;
    }

    private FeatureTypeStyle style(Rule... rules) {
        return styles.createFeatureTypeStyle("map", rules);
    }
}
