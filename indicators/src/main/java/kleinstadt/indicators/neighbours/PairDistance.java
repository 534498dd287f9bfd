package kleinstadt.indicators.neighbours;

/** Squared distance of two rows over the variables both have. */
interface PairDistance {

    /**
     * What each column adds to the squared distance.
     *
     * @param columns columns known in both rows, in order
     * @return a term for each of these columns; their sum is the squared distance over them
     */
    double[] terms(int row, int other, int[] columns);
}
