package kleinstadt.indicators.definition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kleinstadt.data.measure.Measures;

/** Checks a definition file before it joins the catalogue: form, formula, units, inputs and examples. */
public final class IndicatorVerification {

    private IndicatorVerification() {}

    /**
     * Checks one file.
     *
     * @throws IOException if the file cannot be read as UTF-8 text
     */
    public static Verification verify(Path file) throws IOException {
        Path name = file.getFileName();
        return verify(name == null ? "" : name.toString(), Files.readString(file, StandardCharsets.UTF_8));
    }

    /** Checks the text of a file called {@code fileName}. */
    public static Verification verify(String fileName, String text) {
        return new DefinitionReader(Measures.bundled(), KnownSources.bundled()).read(fileName, text);
    }
}
