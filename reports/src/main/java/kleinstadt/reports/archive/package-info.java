/** Archives whose bytes depend on their content alone. */
@NullMarked
package kleinstadt.reports.archive;

import org.jspecify.annotations.NullMarked;
