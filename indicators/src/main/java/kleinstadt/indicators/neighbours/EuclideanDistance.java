package kleinstadt.indicators.neighbours;

import kleinstadt.indicators.structure.StandardScores;

/** Squared differences of standard scores. */
record EuclideanDistance(StandardScores scores) implements PairDistance {

    @Override
    public double[] terms(int row, int other, int[] columns) {
        double[] terms = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            double difference = scores.get(row, columns[i]) - scores.get(other, columns[i]);
            terms[i] = difference * difference;
        }
        return terms;
    }
}
