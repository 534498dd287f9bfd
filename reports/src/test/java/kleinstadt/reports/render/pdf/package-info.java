/** Tests of PDF packs. */
@NullMarked
package kleinstadt.reports.render.pdf;

import org.jspecify.annotations.NullMarked;
