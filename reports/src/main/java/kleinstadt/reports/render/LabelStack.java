package kleinstadt.reports.render;

import java.util.ArrayList;
import java.util.List;

/** Places labels below each other, each as near to where it is wanted as the others allow. */
final class LabelStack {

    private LabelStack() {}

    /**
     * Places middles of labels, which stay in the order given: blocks of labels that would overlap stand around the mean of
     * where they are wanted (pool adjacent violators), moved into the bounds.
     *
     * @param wanted where each label's middle is wanted, ascending
     * @param height height of a label
     * @param top place of the uppermost middle allowed
     * @param bottom place of the lowest middle allowed
     * @return the middles in the same order; at a smaller distance than {@code height} only if the bounds leave no room
     */
    static List<Double> place(List<Double> wanted, double height, double top, double bottom) {
        double step = Math.min(height, wanted.size() < 2 ? height : (bottom - top) / (wanted.size() - 1));
        List<Block> blocks = new ArrayList<>();
        for (double place : wanted) {
            Block block = new Block(place, 1);
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).overlaps(block, step)) {
                block = blocks.remove(blocks.size() - 1).with(block, step);
            }
            blocks.add(block);
        }
        List<Double> placed = new ArrayList<>();
        for (Block block : blocks) {
            for (int i = 0; i < block.count(); i++) {
                placed.add(block.first() + i * step);
            }
        }
        double free = top;
        for (int i = 0; i < placed.size(); i++) {
            placed.set(i, Math.max(placed.get(i), free));
            free = placed.get(i) + step;
        }
        free = bottom;
        for (int i = placed.size() - 1; i >= 0; i--) {
            placed.set(i, Math.min(placed.get(i), free));
            free = placed.get(i) - step;
        }
        return placed;
    }

    /**
     * Labels that touch each other.
     *
     * @param sum sum of where they are wanted, each less its distance from the first
     * @param count how many they are
     */
    private record Block(double sum, int count) {

        double first() {
            return sum / count;
        }

        boolean overlaps(Block next, double step) {
            return next.first() - first() < step * count - 1e-9;
        }

        Block with(Block next, double step) {
            return new Block(sum + next.sum - next.count * step * count, count + next.count);
        }
    }
}
