/** The bundled text copy of everything the project measures with. */
@NullMarked
package kleinstadt.data.snapshot;

import org.jspecify.annotations.NullMarked;
