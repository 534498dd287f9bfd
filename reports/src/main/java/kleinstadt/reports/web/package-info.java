/** One plain page that leads to everything a run has written. */
@NullMarked
package kleinstadt.reports.web;

import org.jspecify.annotations.NullMarked;
