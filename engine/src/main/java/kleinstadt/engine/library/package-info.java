/** The program for other programs: a study asked for, computed, read and drawn without a command line. */
@NullMarked
package kleinstadt.engine.library;

import org.jspecify.annotations.NullMarked;
