package kleinstadt.data.reader;

import java.io.IOException;
import java.util.Optional;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.GeoPackage;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.model.TerritoryDate;

/**
 * Reads the boundaries of the eastern Gemeinden, Kreise and Länder of the end of 2023 from a GeoPackage, simplified for maps.
 * Other editions of the boundaries look alike but lack inhabitants and areas; they are not read.
 */
public final class BoundaryReader implements Reader {

    /** Id of the source. */
    public static final String SOURCE = "bkg-vg-2023";

    private static final TerritoryDate TERRITORY = TerritoryDate.endOf(2023);

    @Override
    public String name() {
        return "bkg-boundaries";
    }

    @Override
    public Optional<String> recognise(InputFile file) throws IOException {
        return GeoPackage.isEdition2023(file.path())
                ? Optional.of("BKG-Verwaltungsgebiete (GeoPackage), Gebietsstand " + TERRITORY)
                : Optional.empty();
    }

    @Override
    public Optional<Content> read(InputFile file, Gazetteer gazetteer, IssueLog log) throws IOException {
        Boundaries boundaries = GeoPackage.read(file.path(), SOURCE, TERRITORY);
        return Optional.of(
                new Content.BoundarySet(SOURCE, "", boundaries.areas().size(), boundaries));
    }
}
