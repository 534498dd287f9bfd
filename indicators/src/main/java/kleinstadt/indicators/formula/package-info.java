/** The formula language: parsed with positions, unit-checked, evaluated with missing reasons. */
@NullMarked
package kleinstadt.indicators.formula;

import org.jspecify.annotations.NullMarked;
