/** PDF packs: one document per town with cover, charts, methods and sources. */
@NullMarked
package kleinstadt.reports.render.pdf;

import org.jspecify.annotations.NullMarked;
