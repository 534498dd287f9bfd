/** What a formula cannot say: one small class a method, named by {@code method = "…"} in a definition. */
@NullMarked
package kleinstadt.indicators.method;

import org.jspecify.annotations.NullMarked;
