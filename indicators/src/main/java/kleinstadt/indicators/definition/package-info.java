/** What an indicator is: one TOML file with formula, unit, texts and examples. */
@NullMarked
package kleinstadt.indicators.definition;

import org.jspecify.annotations.NullMarked;
