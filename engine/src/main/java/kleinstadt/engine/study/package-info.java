/** What a run is asked for and what it computes, before anything is written. */
@NullMarked
package kleinstadt.engine.study;

import org.jspecify.annotations.NullMarked;
