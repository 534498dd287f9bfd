/** Types of towns found by cluster analysis, with what makes each and how sure it is. */
@NullMarked
package kleinstadt.indicators.typology;

import org.jspecify.annotations.NullMarked;
