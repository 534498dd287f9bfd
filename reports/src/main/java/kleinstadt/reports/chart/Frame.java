package kleinstadt.reports.chart;

/**
 * What stands around every chart, in the reader's language.
 *
 * @param id kebab-case name of the chart, the file's name without ending
 * @param title the finding's subject, one line or two
 * @param subtitle what is measured, where and when
 * @param footer source, date, territory and licence, made from lineage
 * @param alternative the chart in words for those who do not see it
 */
public record Frame(String id, String title, String subtitle, String footer, String alternative) {}
