/** One reader per official file format, found by content. */
@NullMarked
package kleinstadt.data.reader;

import org.jspecify.annotations.NullMarked;
