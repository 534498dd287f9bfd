/** Where a figure comes from: publisher, table, licence, territory and population base. */
@NullMarked
package kleinstadt.data.source;

import org.jspecify.annotations.NullMarked;
