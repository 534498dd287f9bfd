/** The figures of a run in the formats other programs read: tables, cubes and maps, each a function of the same data. */
@NullMarked
package kleinstadt.reports.export;

import org.jspecify.annotations.NullMarked;
