/** Bringing indicators of any unit onto one scale, on which more is better. */
@NullMarked
package kleinstadt.indicators.profile.normalise;

import org.jspecify.annotations.NullMarked;
