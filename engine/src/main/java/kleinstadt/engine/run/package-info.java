/** The main job: from options to the finished output folder. */
@NullMarked
package kleinstadt.engine.run;

import org.jspecify.annotations.NullMarked;
