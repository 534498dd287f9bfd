/** What is measured: the table of measures with unit, range and how each behaves when boundaries change. */
@NullMarked
package kleinstadt.data.measure;

import org.jspecify.annotations.NullMarked;
