/** Maps drawn from boundaries and figures. */
@NullMarked
package kleinstadt.reports.map;

import org.jspecify.annotations.NullMarked;
