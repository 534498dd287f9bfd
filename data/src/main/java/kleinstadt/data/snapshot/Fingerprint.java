package kleinstadt.data.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import kleinstadt.data.check.DoubtfulEncoding;
import kleinstadt.data.reader.EncodingScan;

/**
 * What tells whether a file is still the same. The bytes are hashed as they stream by, so files of any size fit.
 *
 * @param bytes its size
 * @param modified when it was last written
 * @param sha256 checksum of its bytes, hexadecimal
 */
record Fingerprint(long bytes, FileTime modified, String sha256) {

    private static final int PIECE_BYTES = 1 << 16;

    /** Takes the fingerprint of a file. */
    static Fingerprint of(Path path) throws IOException {
        return of(path, new EncodingScan());
    }

    /** Takes the fingerprint of a file and shows its bytes to the scan on the way. */
    static Fingerprint of(Path path, EncodingScan scan) throws IOException {
        BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
        MessageDigest digest = SnapshotFiles.sha256();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] piece = new byte[PIECE_BYTES];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
                scan.add(piece, length);
            }
        }
        return new Fingerprint(
                before.size(), before.lastModifiedTime(), HexFormat.of().formatHex(digest.digest()));
    }

    /** A fingerprint with what is odd about the letters of a text. */
    record Scanned(Fingerprint fingerprint, Optional<DoubtfulEncoding> doubt) {

        static Scanned of(Path path, String name) throws IOException {
            EncodingScan scan = new EncodingScan();
            Fingerprint fingerprint = Fingerprint.of(path, scan);
            return new Scanned(fingerprint, scan.find(name));
        }
    }
}
