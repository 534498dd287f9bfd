package kleinstadt.engine.study;

/** Tells the user how far a run is. Called from several threads. */
public interface Progress {

    /**
     * A stage begins.
     *
     * @param stage what is done now
     * @param steps how many steps it has; 0 where that is not known
     */
    void begin(Stage stage, int steps);

    /** One step of the stage is done. */
    void step();

    /** The stage is over. */
    void end();

    /** The stages of a run in order. */
    enum Stage {
        /** Reading the snapshot. */
        READ,
        /** Carrying figures to one territory. */
        TERRITORY,
        /** Computing indicators and context. */
        COMPUTE,
        /** Computing the profile and trying other choices. */
        PROFILE,
        /** Writing tables. */
        TABLES,
        /** Drawing the charts of towns and writing their packs, a town a step. */
        CHARTS,
        /** Drawing the charts of Länder and of the conference and writing their packs, a pack a step. */
        PACKS,
        /** Writing exports, a format a step. */
        EXPORTS
    }
}
