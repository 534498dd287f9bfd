/** How an indicator of a town moves over time, never across a break: slope, change, direction. */
@NullMarked
package kleinstadt.indicators.trend;

import org.jspecify.annotations.NullMarked;
