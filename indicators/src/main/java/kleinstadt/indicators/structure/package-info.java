/** What towns are like: the variables that make two of them alike, put on one scale. */
@NullMarked
package kleinstadt.indicators.structure;

import org.jspecify.annotations.NullMarked;
