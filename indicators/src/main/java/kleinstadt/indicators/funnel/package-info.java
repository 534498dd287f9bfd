/** Funnel plots: how far towns of each size may lie from all towns together by chance. */
@NullMarked
package kleinstadt.indicators.funnel;

import org.jspecify.annotations.NullMarked;
