package kleinstadt.data.boundary;

import java.io.IOException;
import java.util.Arrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * A geometry as GeoPackage stores it: a header of eight bytes, an envelope whose length the header's flags tell, and
 * well-known binary. See OGC 12-128r18, clause 2.1.3.
 */
final class GeoPackageGeometry {

    private static final int HEADER = 8;

    /** Bytes of the envelope by its code: none, xy, xyz, xym, xyzm. */
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

    private GeoPackageGeometry() {}

    static Geometry parse(byte[] blob) throws IOException {
        if (blob.length < HEADER || blob[0] != 'G' || blob[1] != 'P') {
            throw new IOException("expected a GeoPackage geometry, found " + blob.length + " other bytes");
        }
        int envelope = (blob[3] >> 1) & 0x07;
        if (envelope >= ENVELOPES.length) {
            throw new IOException("unknown envelope code " + envelope + " in a GeoPackage geometry");
        }
        int start = HEADER + ENVELOPES[envelope];
        try {
            return new WKBReader().read(Arrays.copyOfRange(blob, start, blob.length));
        } catch (ParseException e) {
            throw new IOException("broken well-known binary in a GeoPackage geometry", e);
        }
    }
}
