/** The files of a run: tables, their description, the manifest, moved in whole. */
@NullMarked
package kleinstadt.engine.output;

import org.jspecify.annotations.NullMarked;
