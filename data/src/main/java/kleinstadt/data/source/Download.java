package kleinstadt.data.source;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How a file of a source is had. */
public sealed interface Download {

    /** Name of the file below the folder of downloads, with {@code /} between a folder and the file. */
    String file();

    /** Whether it is left out unless its source is named, because it is large. */
    boolean onRequest();

    /**
     * A file that lies at an address.
     *
     * @param file name below the folder of downloads
     * @param address where it lies
     * @param kind what it is
     * @param size its size in bytes; empty where it changes or is not known
     * @param sha256 its checksum, hexadecimal in small letters; empty where it changes or is not known
     * @param unpack names of the files that are taken out of the archive in its place, with {@code *} for any letters; none where
     *     the file stays as it is
     * @param onRequest whether it is left out unless its source is named
     */
    record Web(
            String file,
            URI address,
            FileKind kind,
            OptionalLong size,
            Optional<String> sha256,
            List<String> unpack,
            boolean onRequest)
            implements Download {

        /** Copies the names. */
        public Web {
            unpack = List.copyOf(unpack);
        }
    }

    /**
     * A table of a GENESIS database, from its web service, for which one needs an account.
     *
     * @param file name below the folder of downloads, with the ending {@code .zip}, as the service packs tables
     * @param instance the database
     * @param table code of the table, for instance {@code 12411-01-01-5}
     * @param format what the service calls the form of the table: {@code ffcsv} for the flat file
     * @param area part of the catalogue the table stands in: {@code all}, {@code free} or {@code user}
     * @param startYear first year; empty for the service's own choice
     * @param endYear last year; empty for the service's own choice
     * @param regions keys of areas the table is cut to, with {@code *} for any digits; none for all
     * @param onRequest whether it is left out unless its source is named
     */
    record Genesis(
            String file,
            GenesisInstance instance,
            String table,
            String format,
            String area,
            OptionalInt startYear,
            OptionalInt endYear,
            List<String> regions,
            boolean onRequest)
            implements Download {

        /** Copies the keys. */
        public Genesis {
            regions = List.copyOf(regions);
        }
    }

    /**
     * A file a person has to fetch with a browser.
     *
     * @param file name of the file there, or what to choose
     * @param page where to begin
     */
    record ByHand(String file, URI page) implements Download {

        @Override
        public boolean onRequest() {
            return false;
        }
    }
}
