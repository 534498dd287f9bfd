/** Where areas lie: files of several formats and projections read, brought to one projection and simplified. */
@NullMarked
package kleinstadt.data.boundary;

import org.jspecify.annotations.NullMarked;
