package kleinstadt.reports.export;

/** What the cells of a column of a run's tables are, and what that is called elsewhere. */
public enum ColumnType {
    /** Text, also keys of digits alone. */
    TEXT("string", "VARCHAR"),
    /** Number of any kind. */
    NUMBER("double", "DOUBLE"),
    /** Whole number. */
    INTEGER("integer", "BIGINT"),
    /** Day. */
    DATE("date", "DATE"),
    /** True or false. */
    BOOLEAN("boolean", "BOOLEAN");

    private final String csvw;
    private final String sql;

    ColumnType(String csvw, String sql) {
        this.csvw = csvw;
        this.sql = sql;
    }

    /** Its name in the W3C's vocabulary for tabular data. */
    public String csvw() {
        return csvw;
    }

    /** Its name in SQL. */
    String sql() {
        return sql;
    }
}
