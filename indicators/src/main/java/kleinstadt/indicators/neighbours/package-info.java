/** Statistical neighbours: the towns a town is most like, and by what. */
@NullMarked
package kleinstadt.indicators.neighbours;

import org.jspecify.annotations.NullMarked;
