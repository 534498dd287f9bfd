/** What figures must agree with: registers, their own totals, the year before, other sources. */
@NullMarked
package kleinstadt.data.quality;

import org.jspecify.annotations.NullMarked;
