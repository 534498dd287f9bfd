package kleinstadt.data.source;

/**
 * Gemeinden that a table prints on other boundaries than it does the rest of a year, as its footnotes say: their figures
 * are left out, since they would be taken for those of Gemeinden of the same key.
 *
 * @param land two-digit key of their Land
 * @param year year of the figures
 */
public record OtherTerritory(String land, int year) {}
