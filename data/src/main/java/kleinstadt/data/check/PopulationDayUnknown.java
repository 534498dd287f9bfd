package kleinstadt.data.check;

/**
 * A register whose file does not tell the day its inhabitants were counted, and whose own day leaves two year ends open.
 *
 * @param place the file
 * @param territory day of the register, as ISO date
 */
public record PopulationDayUnknown(Place place, String territory) implements Issue {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String message() {
        return "expected a register of August to November, which counts the inhabitants of the year end before, found one of "
                + territory + "; nothing says which year end it counts, so its inhabitants are left out";
    }
}
