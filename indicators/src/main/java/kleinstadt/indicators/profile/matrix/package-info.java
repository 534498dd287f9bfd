/** The figures a profile is made of: towns by indicators, with what is known and how surely. */
@NullMarked
package kleinstadt.indicators.profile.matrix;

import org.jspecify.annotations.NullMarked;
