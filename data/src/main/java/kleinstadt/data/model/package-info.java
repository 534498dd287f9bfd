/** What was measured: areas, periods, values with reasons, and the tables that hold them. */
@NullMarked
package kleinstadt.data.model;

import org.jspecify.annotations.NullMarked;
