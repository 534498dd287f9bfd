/** Tests of what packs say. */
@NullMarked
package kleinstadt.reports.content;

import org.jspecify.annotations.NullMarked;
