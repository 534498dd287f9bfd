package kleinstadt.reports.map;

import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;

/**
 * Things on a map and how they look, as GeoTools features and style.
 *
 * @param features the things, in the order they are drawn
 * @param style the rules: each feature is drawn by the symbolizers of every rule whose filter it passes
 */
record Layer(List<SimpleFeature> features, FeatureTypeStyle style) {

    /** Copies the features. */
    Layer {
        features = List.copyOf(features);
    }
}
