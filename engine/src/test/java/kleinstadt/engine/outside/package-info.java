/** Programs of others that open what we wrote. */
@NullMarked
package kleinstadt.engine.outside;

import org.jspecify.annotations.NullMarked;
