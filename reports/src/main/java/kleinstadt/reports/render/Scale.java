package kleinstadt.reports.render;

import kleinstadt.reports.chart.Axis;

/**
 * Places values of an axis on the canvas, linearly.
 *
 * @param axis the axis
 * @param start canvas place of its lower end
 * @param end canvas place of its upper end
 */
record Scale(Axis axis, double start, double end) {

    /** The place of a value, also beyond the ends. */
    double at(double value) {
        return start + (value - axis.min()) / (axis.max() - axis.min()) * (end - start);
    }
}
