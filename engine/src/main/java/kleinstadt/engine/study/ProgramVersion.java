package kleinstadt.engine.study;

import java.util.Optional;

/** The version of the program, as its jar says. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The version; {@code development} where the program does not run from its jar. */
    public static String text() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
