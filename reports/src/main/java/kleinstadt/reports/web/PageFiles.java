package kleinstadt.reports.web;

import java.util.List;

/**
 * Which files lie beside the page.
 *
 * @param images endings of the chart images there are, the one to show first: {@code svg}, {@code png}
 * @param packs whether each town has a PDF pack
 * @param tables names of the data files, for instance {@code indicators.csv}
 */
public record PageFiles(List<String> images, boolean packs, List<String> tables) {
    /** Copies the lists. */
    public PageFiles {
        images = List.copyOf(images);
        tables = List.copyOf(tables);
    }
}
