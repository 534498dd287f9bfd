/** The files of one town or one conference, from results to charts. */
@NullMarked
package kleinstadt.reports.pack;

import org.jspecify.annotations.NullMarked;
