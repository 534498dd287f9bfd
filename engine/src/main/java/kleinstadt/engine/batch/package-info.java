/** Several runs after one another, as a file names them. */
@NullMarked
package kleinstadt.engine.batch;

import org.jspecify.annotations.NullMarked;
