/** Growing or shrinking: the BBSR scheme of six indicators, run for any period the figures reach. */
@NullMarked
package kleinstadt.indicators.growth;

import org.jspecify.annotations.NullMarked;
