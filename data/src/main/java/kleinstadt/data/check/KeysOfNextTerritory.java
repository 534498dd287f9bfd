package kleinstadt.data.check;

/**
 * The Gemeinden of a table are exactly those of the next territory, not of the declared one: it was printed with the
 * boundaries of the following 1 January, and is converted from there.
 *
 * @param source id of the source
 * @param declared territory the source says, as ISO date
 * @param found territory whose Gemeinden it has, as ISO date
 */
public record KeysOfNextTerritory(String source, String declared, String found) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return Place.file(source);
    }

    @Override
    public String message() {
        return "the Gemeinden are those of territory " + found + ", not of the declared " + declared
                + "; the figures are carried forward from " + found;
    }
}
