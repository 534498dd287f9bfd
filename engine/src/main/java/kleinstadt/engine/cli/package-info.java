/** The commands: they read options, call the engine and print for people. */
@NullMarked
package kleinstadt.engine.cli;

import org.jspecify.annotations.NullMarked;
