package kleinstadt.data.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a census grid that say which cell a row is.
 *
 * @param size size of the cells as the labels print it: {@code 100m}, {@code 1km} or {@code 10km}
 * @param sizeM the same in metres
 * @param id place of the cell's name from 0
 * @param x place of the centre's easting
 * @param y place of the centre's northing
 */
record GridHead(String size, int sizeM, int id, int x, int y) {

    private static final String ID = "GITTER_ID_";
    private static final String X = "x_mp_";
    private static final String Y = "y_mp_";

    /** Marks a row whose figure is printed in brackets elsewhere; sums are estimates anyway. */
    private static final String REMARK = "werterlaeuternde_Zeichen";

    /** The head of a grid with these labels; empty where it is none. */
    static Optional<GridHead> find(List<String> labels) {
        for (Size size : Size.values()) {
            GridHead head = new GridHead(
                    size.printed,
                    size.metres,
                    labels.indexOf(ID + size.printed),
                    labels.indexOf(X + size.printed),
                    labels.indexOf(Y + size.printed));
            if (head.id >= 0 && head.x >= 0 && head.y >= 0) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /** Labels of all columns that hold no figures. */
    Set<String> frame() {
        return Set.of(ID + size, X + size, Y + size, REMARK);
    }

    private enum Size {
        M_100("100m", 100),
        KM_1("1km", 1_000),
        KM_10("10km", 10_000);

        private final String printed;
        private final int metres;

        Size(String printed, int metres) {
            this.printed = printed;
            this.metres = metres;
        }
    }
}
