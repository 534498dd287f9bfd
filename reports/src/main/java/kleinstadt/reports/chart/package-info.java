/** What is drawn, as pure data: no drawing library is known here. */
@NullMarked
package kleinstadt.reports.chart;

import org.jspecify.annotations.NullMarked;
