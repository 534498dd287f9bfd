package kleinstadt.indicators.compute;

import java.util.Map;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.formula.Figures;
import kleinstadt.indicators.formula.Node;

/**
 * The figures of one area.
 *
 * @param found the columns of each figure
 * @param area the area
 */
record AreaFigures(Map<Node.Reference, Columns> found, AreaKey area) implements Figures {

    @Override
    public boolean exists(Node.Reference reference) {
        return found.containsKey(reference);
    }

    @Override
    public Value value(Node.Reference reference) {
        Columns columns = found.get(reference);
        return columns == null ? Value.missing(Reason.NO_SOURCE) : columns.value(area);
    }
}
