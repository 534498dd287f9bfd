/** Where a town stands among others: rank, percentile, quartiles. */
@NullMarked
package kleinstadt.indicators.context;

import org.jspecify.annotations.NullMarked;
