/** The program: it starts the command line and turns what happens into an exit code. */
@NullMarked
package kleinstadt.engine;

import org.jspecify.annotations.NullMarked;
