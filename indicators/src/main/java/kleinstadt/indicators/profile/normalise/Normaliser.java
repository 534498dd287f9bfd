package kleinstadt.indicators.profile.normalise;

/**
 * Brings the figures of one indicator onto the scale of a profile. Figures are turned so that more is better before they come
 * here.
 */
public interface Normaliser {

    /**
     * Normalises figures. Only those of the set's towns decide the scale; towns outside get what they would have on it.
     *
     * @param figures figures, the set's first
     * @param members number of the set's figures
     * @param known number of all figures
     * @param into where the normalised figures are put, in the same order
     * @param scratch room for at least {@code members} figures
     */
    void normalise(double[] figures, int members, int known, double[] into, double[] scratch);

    /**
     * What decides the scale, for the log.
     *
     * @param figures figures of the set's towns
     * @param members their number
     */
    String describe(double[] figures, int members);

    /**
     * Whether the set's figures differ enough to be normalised; if not, every town gets the middle of the scale.
     *
     * @param figures figures of the set's towns
     * @param members their number
     */
    boolean hasSpread(double[] figures, int members);
}
