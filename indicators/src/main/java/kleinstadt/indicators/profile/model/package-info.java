/** A profile ready to be computed: fast, again and again, each time with other choices. */
@NullMarked
package kleinstadt.indicators.profile.model;

import org.jspecify.annotations.NullMarked;
