package kleinstadt.indicators.formula;

import kleinstadt.data.model.Value;

/** The figures of one area at one period that a formula is computed from. */
public interface Figures {

    /** Whether a source has the figure at the period, for whatever area. */
    boolean exists(Node.Reference reference);

    /** The figure, or why there is none. */
    Value value(Node.Reference reference);
}
