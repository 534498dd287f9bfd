package kleinstadt.data.boundary;

import java.util.List;

/**
 * A table of a boundary file with all its rows.
 *
 * @param name its name in the file
 * @param epsg EPSG code of its coordinates
 * @param features its rows in their order
 */
record BoundaryLayer(String name, int epsg, List<BoundaryFeature> features) {

    BoundaryLayer {
        features = List.copyOf(features);
    }
}
