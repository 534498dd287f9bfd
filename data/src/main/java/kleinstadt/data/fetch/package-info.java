/** Downloads of what the source catalogue lists, over HTTPS and from the web services of the GENESIS databases. */
@NullMarked
package kleinstadt.data.fetch;

import org.jspecify.annotations.NullMarked;
