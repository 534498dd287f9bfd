package kleinstadt.data.check;

/**
 * A register that was recognised but cannot serve, with the reason.
 *
 * @param file name of the file
 * @param cause why it is not used
 */
public record RegisterNotUsed(String file, String cause) implements Issue {

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Place place() {
        return Place.file(file);
    }

    @Override
    public String message() {
        return "the register is not used: " + cause;
    }
}
