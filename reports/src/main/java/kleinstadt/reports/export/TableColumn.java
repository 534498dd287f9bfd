package kleinstadt.reports.export;

/**
 * A column of a run's tables.
 *
 * @param name its head
 * @param type what its cells are
 * @param required whether no cell is empty
 */
public record TableColumn(String name, ColumnType type, boolean required) {}
