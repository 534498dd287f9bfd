/** Definitions applied to observations: results with their lineage. */
@NullMarked
package kleinstadt.indicators.compute;

import org.jspecify.annotations.NullMarked;
