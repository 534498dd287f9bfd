/** How a command ends when it cannot do what it was asked for. */
@NullMarked
package kleinstadt.engine.exit;

import org.jspecify.annotations.NullMarked;
