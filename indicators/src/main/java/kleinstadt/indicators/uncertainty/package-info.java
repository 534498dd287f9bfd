/** How sure a figure is: intervals of counts, shares and rates, funnel limits, shrinkage, ranks and significance. */
@NullMarked
package kleinstadt.indicators.uncertainty;

import org.jspecify.annotations.NullMarked;
