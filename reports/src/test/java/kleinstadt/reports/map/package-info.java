/** Tests of maps. */
@NullMarked
package kleinstadt.reports.map;

import org.jspecify.annotations.NullMarked;
