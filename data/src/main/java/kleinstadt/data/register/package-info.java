/** Which areas existed when, how they became today's, and which of them are the small towns. */
@NullMarked
package kleinstadt.data.register;

import org.jspecify.annotations.NullMarked;
