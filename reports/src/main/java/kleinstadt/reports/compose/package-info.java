/** Chart specs composed from results: what each chart says, in the reader's language. */
@NullMarked
package kleinstadt.reports.compose;

import org.jspecify.annotations.NullMarked;
