/** Reading TOML definitions strictly: unknown keys refused, every problem with its place, all of them at once. */
@NullMarked
package kleinstadt.indicators.toml;

import org.jspecify.annotations.NullMarked;
