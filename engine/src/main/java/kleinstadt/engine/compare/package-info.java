/** Comparing two finished runs: what differs, and why. */
@NullMarked
package kleinstadt.engine.compare;

import org.jspecify.annotations.NullMarked;
