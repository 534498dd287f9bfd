/** What packs and decks say besides their charts, as pure data: composed here, set by {@code render.pdf} and {@code deck}. */
@NullMarked
package kleinstadt.reports.content;

import org.jspecify.annotations.NullMarked;
