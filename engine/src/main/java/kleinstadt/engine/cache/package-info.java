/** What earlier runs made, found again by what it was made of. */
@NullMarked
package kleinstadt.engine.cache;

import org.jspecify.annotations.NullMarked;
