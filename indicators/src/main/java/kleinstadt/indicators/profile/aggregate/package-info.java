/** From indicators to themes and from themes to one figure. */
@NullMarked
package kleinstadt.indicators.profile.aggregate;

import org.jspecify.annotations.NullMarked;
