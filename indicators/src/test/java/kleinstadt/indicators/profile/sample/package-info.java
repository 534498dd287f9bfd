/** Profiles, figures and reference values for tests. */
@NullMarked
package kleinstadt.indicators.profile.sample;

import org.jspecify.annotations.NullMarked;
