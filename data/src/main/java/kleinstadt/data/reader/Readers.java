package kleinstadt.data.reader;

import java.util.ArrayList;
import java.util.List;

/** Every format the program reads. */
public final class Readers {

    private Readers() {}

    /** All readers in the order they are asked whether a file is theirs. */
    public static List<Reader> listAll() {
        List<Reader> readers = new ArrayList<>(List.of(
                new RegisterReader(),
                new Gv100Reader(),
                new Gv100NadReader(),
                new ReferenceReader(),
                new CrosswalkReader(),
                new TerritoryChangeReader(),
                new BoundaryReader()));
        readers.addAll(TableReaders.listAll());
        readers.add(new CompanionReader());
        return List.copyOf(readers);
    }
}
