package kleinstadt.indicators.profile.normalise;

/** Places of figures in a sorted list, for ranks that are counted thousands of times. */
public final class Order {

    private Order() {}

    /**
     * How many figures are smaller.
     *
     * @param ascending figures in ascending order
     * @param size number of them that count
     * @param figure the figure looked for
     */
    public static int countBelow(double[] ascending, int size, double figure) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < figure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * How many figures are the same; few, as a rule.
     *
     * @param ascending figures in ascending order
     * @param size number of them that count
     * @param below how many are smaller
     * @param figure the figure looked for
     */
    public static int countEqual(double[] ascending, int size, int below, double figure) {
        int next = below;
        while (next < size && ascending[next] == figure) {
            next++;
        }
        return next - below;
    }
}
