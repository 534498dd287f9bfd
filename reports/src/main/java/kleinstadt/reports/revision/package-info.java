/** What differs between two runs, as reports show it: figures, ranks, scores and the causes. */
@NullMarked
package kleinstadt.reports.revision;

import org.jspecify.annotations.NullMarked;
