/** The page of a run: all figures to look at, and links to everything else it has written. */
@NullMarked
package kleinstadt.reports.web;

import org.jspecify.annotations.NullMarked;
