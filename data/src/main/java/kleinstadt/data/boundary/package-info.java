/** Where areas lie: simplified, already projected polygons. */
@NullMarked
package kleinstadt.data.boundary;

import org.jspecify.annotations.NullMarked;
