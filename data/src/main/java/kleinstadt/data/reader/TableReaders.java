package kleinstadt.data.reader;

import java.util.List;
import kleinstadt.data.source.SourceDescription;
import kleinstadt.data.source.Sources;

/** The readers of tables with figures by area. */
public final class TableReaders {

    private TableReaders() {}

    /** All of them with the bundled source catalogue. */
    public static List<Reader> listAll() {
        return listAll(Sources.listBundled());
    }

    /** All of them with the given source descriptions. */
    public static List<Reader> listAll(List<SourceDescription> descriptions) {
        return List.of(
                new GenesisClassicReader(descriptions),
                new GenesisFlatReader(descriptions),
                new ZensusRegionaltabelleReader(descriptions),
                new ZensusGridReader(descriptions),
                new Inkar2025Reader(descriptions),
                new InkarXlsReader(descriptions),
                new DeutschlandatlasReader(descriptions),
                new InkarPanelReader(descriptions),
                new InkarBulkReader(descriptions),
                new InkarDefinitionsReader(descriptions));
    }
}
