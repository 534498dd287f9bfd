/** Words and numbers as readers of one language write them. */
@NullMarked
package kleinstadt.reports.text;

import org.jspecify.annotations.NullMarked;
