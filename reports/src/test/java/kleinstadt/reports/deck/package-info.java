/** Tests of decks. */
@NullMarked
package kleinstadt.reports.deck;

import org.jspecify.annotations.NullMarked;
