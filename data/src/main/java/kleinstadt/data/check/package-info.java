/** What is wrong with data: one record per kind of problem, counted exactly. */
@NullMarked
package kleinstadt.data.check;

import org.jspecify.annotations.NullMarked;
