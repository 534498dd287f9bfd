package kleinstadt.data.model;

/** Sex as the tables distinguish it. */
public enum Sex {
    /** Both together. */
    TOTAL,
    /** Male. */
    MALE,
    /** Female. */
    FEMALE
}
