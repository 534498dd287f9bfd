/** Decks for speakers: the content of a pack as slides of Office Open XML that can be edited. */
@NullMarked
package kleinstadt.reports.deck;

import org.jspecify.annotations.NullMarked;
