/** Our figures beside those another office publishes of the same thing. */
@NullMarked
package kleinstadt.indicators.published;

import org.jspecify.annotations.NullMarked;
