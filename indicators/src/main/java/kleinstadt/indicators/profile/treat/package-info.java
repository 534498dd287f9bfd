/** Outliers: found by skewness and kurtosis, and brought in. */
@NullMarked
package kleinstadt.indicators.profile.treat;

import org.jspecify.annotations.NullMarked;
