/** A synthetic report of 439 towns for tests. */
@NullMarked
package kleinstadt.reports.sample;

import org.jspecify.annotations.NullMarked;
