/** How far scores and ranks hang on the choices: Monte Carlo and Sobol indices. */
@NullMarked
package kleinstadt.indicators.profile.sensitivity;

import org.jspecify.annotations.NullMarked;
