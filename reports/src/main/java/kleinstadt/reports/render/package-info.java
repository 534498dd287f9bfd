/** Chart specs drawn to PNG, SVG and PDF in one visual language. */
@NullMarked
package kleinstadt.reports.render;

import org.jspecify.annotations.NullMarked;
