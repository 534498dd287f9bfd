/** Scores and ranks of towns by a profile, how sure they are, and every step that led to them. */
@NullMarked
package kleinstadt.indicators.profile.assess;

import org.jspecify.annotations.NullMarked;
