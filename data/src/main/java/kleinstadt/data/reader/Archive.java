package kleinstadt.data.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip as the web services of the offices return it: tables as text, unpacked as a stream and never to disk. */
final class Archive {

    /** Most that a file may unpack to: 2 GiB. */
    private static final long MOST_BYTES = 2L << 30;

    /** No table packs better than this; deflate's limit of some 1000 to 1 is reached by bombs. */
    private static final long MOST_RATIO = 400;

    /** So much may always be unpacked, since a small file of blanks packs well too. */
    private static final long HARMLESS_BYTES = 16L << 20;

    private static final int MOST_ENTRIES = 1000;

    private final Path path;
    private final List<Entry> entries;

    /**
     * A file in an archive.
     *
     * @param name its name there
     * @param packed its packed size in bytes as the archive states it
     */
    record Entry(String name, long packed) {}

    private Archive(Path path, List<Entry> entries) {
        this.path = path;
        this.entries = entries;
    }

    /** Whether the file begins as a zip does. */
    static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return startsAsZip(in.readNBytes(4));
        }
    }

    /** Whether bytes are the beginning of a zip. */
    static boolean startsAsZip(byte[] start) {
        return start.length >= 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    }

    /**
     * Lists what is in a zip, in the order of names.
     *
     * @throws IOException if it cannot be read or holds more than 1000 files
     */
    static Archive open(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException(
                        "expected at most " + MOST_ENTRIES + " files in the archive, found " + zip.size());
            }
            return new Archive(
                    path,
                    zip.stream()
                            .filter(entry -> !entry.isDirectory())
                            .map(entry -> new Entry(entry.getName(), entry.getCompressedSize()))
                            .sorted(Comparator.comparing(Entry::name))
                            .toList());
        }
    }

    /** The files in it. */
    List<Entry> listEntries() {
        return entries;
    }

    /**
     * Unpacks a file as a stream that ends with a {@link BombException} where it grows too large.
     *
     * @throws IOException if it cannot be unpacked
     */
    InputStream open(Entry entry) throws IOException {
        ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        try {
            ZipEntry found = zip.getEntry(entry.name());
            if (found == null) {
                throw new IOException("the archive changed while it was read");
            }
            return new Bounded(zip.getInputStream(found), zip, entry.packed());
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** A file in an archive unpacks to more than any table does. */
    static final class BombException extends IOException {

        private static final long serialVersionUID = 1L;

        BombException(String message) {
            super(message);
        }
    }

    /** Counts what is unpacked; closes the archive with the file. */
    private static final class Bounded extends FilterInputStream {

        private final ZipFile zip;
        private final long packed;
        private long unpacked;

        Bounded(InputStream in, ZipFile zip, long packed) {
            super(in);
            this.zip = zip;
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(count);
            count(skipped);
            return skipped;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }

        private void count(long bytes) throws BombException {
            unpacked += bytes;
            if (unpacked > MOST_BYTES) {
                throw new BombException("a file that unpacks to more than 2 GiB");
            }
            if (unpacked > HARMLESS_BYTES && unpacked / packed > MOST_RATIO) {
                throw new BombException("a file that unpacks to more than " + MOST_RATIO + " times its packed size");
            }
        }
    }
}
