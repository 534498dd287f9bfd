package kleinstadt.data.snapshot;

/**
 * How the figures of a source stand to those the snapshot had of it before; reasons of missing values count as figures do.
 *
 * @param source id of the source
 * @param added cells it had not
 * @param changed cells it had with another value, or on another territory
 * @param same cells it had alike
 * @param kept cells it had that no file of this import has
 */
public record MovedCells(String source, long added, long changed, long same, long kept) {}
