package kleinstadt.data.snapshot;

/** Counts how the cells of a source that files have stand to those of an earlier snapshot. */
final class CellTally {

    private long read;
    private long same;
    private long changed;
    private long kept;

    /** Cells the files have. */
    void read(long cells) {
        read += cells;
    }

    /** A cell of the files that is not used. */
    void unread() {
        read--;
    }

    /** A cell both have. */
    void found(boolean alike) {
        if (alike) {
            same++;
        } else {
            changed++;
        }
    }

    /** A cell only the earlier snapshot has. */
    void kept() {
        kept++;
    }

    MovedCells toMoved(String source) {
        return new MovedCells(source, read - same - changed, changed, same, kept);
    }
}
