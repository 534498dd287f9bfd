/** Weights of indicators within their theme: equal, given, or from a principal component. */
@NullMarked
package kleinstadt.indicators.profile.weigh;

import org.jspecify.annotations.NullMarked;
