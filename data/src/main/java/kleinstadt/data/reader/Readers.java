package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.List;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.Sources;

/** Every format the program reads. */
public final class Readers {

    private Readers() {}

    /** All readers in the order they are asked whether a file is theirs. */
    public static List<Reader> listAll() {
        List<SourceDescription> descriptions = Sources.listBundled();
        List<Reader> readers = new ArrayList<>(List.of(
                new RegisterReader(),
                new Gv100Reader(),
                new Gv100NadReader(),
                new ReferenceReader(),
                new CrosswalkReader(descriptions),
                new TerritoryChangeReader(),
                new BoundaryReader()));
        readers.addAll(TableReaders.listAll(descriptions));
        readers.add(new CompanionReader());
        return List.copyOf(readers);
    }
}
