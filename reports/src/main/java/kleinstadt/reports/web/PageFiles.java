package kleinstadt.reports.web;

import java.util.List;
import kleinstadt.data.register.CaseTown;

/**
 * Which files lie beside the page.
 *
 * @param images endings of the chart images there are, the one to show first: {@code svg}, {@code png}
 * @param packs whether each town has a PDF pack
 * @param decks whether each pack is there as slides, too
 * @param drawn the towns that have charts and a pack, the shown ones first
 * @param tables names of the data files, for instance {@code indicators.csv}
 */
public record PageFiles(List<String> images, boolean packs, boolean decks, List<CaseTown> drawn, List<String> tables) {
    /** Copies the lists. */
    public PageFiles {
        images = List.copyOf(images);
        drawn = List.copyOf(drawn);
        tables = List.copyOf(tables);
    }
}
