package kleinstadt.reports.chart;

/**
 * What stands around every chart, in the reader's language.
 *
 * @param id kebab-case name of the chart, the file's name without ending
 * @param topic what the chart is about in a few words, for instance {@code Lübz · Altersaufbau}; also its bookmark
 * @param title what is seen, in one true sentence
 * @param subtitle what is measured, where and when
 * @param footer source, date, territory and licence, made from lineage
 * @param alternative the chart in words for those who do not see it
 */
public record Frame(String id, String topic, String title, String subtitle, String footer, String alternative) {

    /** A frame without a topic of its own. */
    public Frame(String id, String title, String subtitle, String footer, String alternative) {
        this(id, "", title, subtitle, footer, alternative);
    }
}
