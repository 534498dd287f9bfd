package kleinstadt.reports.compose;

/**
 * How many of several towns lie above, below and with the median of the small towns; a title leaves out what is true of none.
 *
 * @param higher towns above it by more than chance
 * @param lower towns below it by more than chance
 * @param similar towns that cannot be told from it
 */
public record Tally(long higher, long lower, long similar) {

    /** The words behind the name of the figure. */
    public String text(Texts texts) {
        long all = higher + lower + similar;
        StringBuilder text = new StringBuilder();
        add(text, texts, "higher", higher, all);
        add(text, texts, "lower", lower, all);
        add(text, texts, "similar", similar, all);
        return text.isEmpty() ? texts.text("tally.none") : text.toString();
    }

    private static void add(StringBuilder text, Texts texts, String kind, long towns, long all) {
        if (towns > 0) {
            String place = text.isEmpty() ? "tally.first." : "tally.then.";
            text.append(texts.text(place + kind, texts.count(towns), texts.count(all)));
        }
    }
}
