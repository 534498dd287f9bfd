package kleinstadt.engine.study;

import java.util.List;
import kleinstadt.indicators.context.Context;

/**
 * An indicator's contexts, as they are kept between runs.
 *
 * @param contexts the contexts in order
 */
public record ContextStage(List<Context> contexts) {

    /** Copies the list. */
    public ContextStage {
        contexts = List.copyOf(contexts);
    }
}
