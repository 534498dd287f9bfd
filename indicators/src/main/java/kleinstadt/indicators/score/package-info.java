/** Several indicators in one figure: what was put in, how, and how much of it was there. */
@NullMarked
package kleinstadt.indicators.score;

import org.jspecify.annotations.NullMarked;
