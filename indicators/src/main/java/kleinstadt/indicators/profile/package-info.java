/** What a resilience profile is: one TOML file with its indicators, every choice of method and the reason for it. */
@NullMarked
package kleinstadt.indicators.profile;

import org.jspecify.annotations.NullMarked;
