package kleinstadt.data.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part {@code [[download]]} of a source description. It has one of the keys {@code url} (a file), {@code genesis} (a table of
 * a web service) and {@code by-hand} (a page), which decides what else it may say.
 */
final class DownloadToml {

    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.,+-]*(/[\\p{L}\\p{N}_][\\p{L}\\p{N}_.,+-]*)?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TABLE = Pattern.compile("[0-9A-Z][0-9A-Za-z-]{4,30}");
    private static final Pattern REGION = Pattern.compile("[0-9*]{1,15}");
    private static final Pattern PATTERN = Pattern.compile("[^/\\\\]+");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final URI NOWHERE = URI.create("https://localhost/");

    private DownloadToml() {}

    /** Reads all parts of a description; problems are noted. */
    static List<Download> list(TomlFields source, String page) {
        List<Download> downloads = new ArrayList<>();
        for (TomlFields fields : source.tables("download")) {
            downloads.add(download(fields, page));
            fields.refuseOthers();
        }
        return downloads;
    }

    private static Download download(TomlFields fields, String page) {
        Optional<String> genesis = fields.findText("genesis");
        Optional<String> byHand = fields.findText("by-hand");
        if (genesis.isPresent()) {
            return genesis(fields, matching(TABLE, "the code of a table", genesis.get(), "genesis", fields));
        }
        return byHand.isPresent() ? byHand(fields, byHand.get(), page) : web(fields);
    }

    private static Download web(TomlFields fields) {
        fields.text("file");
        String file = fields.parsed("file", DownloadToml::name, "");
        FileKind kind = fields.parsed("kind", DownloadToml::kind, Optional.<FileKind>empty())
                .orElseGet(() -> kindOfName(file, fields));
        List<String> unpack = fields.texts("unpack");
        unpack.forEach(name -> matching(PATTERN, "names without folders", name, "unpack", fields));
        if (!unpack.isEmpty() && kind != FileKind.ZIP) {
            fields.problem("unpack", "is for archives only, found kind " + kind);
        }
        return new Download.Web(
                file,
                address(fields),
                kind,
                fields.findNumber("size"),
                fields.findText("sha256").map(found -> matching(SHA256, "64 digits 0-9 a-f", found, "sha256", fields)),
                unpack,
                fields.findFlag("on-request"));
    }

    private static URI address(TomlFields fields) {
        if (fields.findText("url").isEmpty()) {
            fields.problem("url", "is missing, as are genesis and by-hand");
        }
        return fields.parsed("url", DownloadToml::address, NOWHERE);
    }

    private static Download genesis(TomlFields fields, String table) {
        List<String> regions = fields.texts("regions");
        regions.forEach(region -> matching(REGION, "digits and *", region, "regions", fields));
        String file = fields.parsed("file", DownloadToml::name, table + ".zip");
        if (!file.endsWith(".zip")) {
            fields.problem("file", "should end with .zip, found " + file);
        }
        return new Download.Genesis(
                file,
                instance(fields),
                table,
                fields.findText("format").orElse("ffcsv"),
                fields.findText("area").orElse("all"),
                year("start-year", fields),
                year("end-year", fields),
                regions,
                fields.findFlag("on-request"));
    }

    private static GenesisInstance instance(TomlFields fields) {
        fields.text("instance");
        return fields.parsed(
                "instance", name -> SourceToml.constant(GenesisInstance.class, name), GenesisInstance.GENESIS);
    }

    private static Download byHand(TomlFields fields, String what, String page) {
        URI address = fields.parsed("page", DownloadToml::address, NOWHERE);
        if (fields.has("page")) {
            return new Download.ByHand(what, address);
        }
        try {
            return new Download.ByHand(what, address(page));
        } catch (IllegalArgumentException e) {
            fields.problem("page", "is missing, and the source's url is not one: " + e.getMessage());
            return new Download.ByHand(what, NOWHERE);
        }
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "expected a name of letters, digits and _ . , + - with at most one folder, found " + text);
        }
        return text;
    }

    private static Optional<FileKind> kind(String name) {
        return Optional.of(SourceToml.constant(FileKind.class, name));
    }

    private static FileKind kindOfName(String file, TomlFields fields) {
        if (file.isEmpty()) {
            return FileKind.TXT;
        }
        try {
            return FileKind.ofName(file);
        } catch (IllegalArgumentException e) {
            fields.problem("kind", "is missing, and the file's name does not tell it");
            return FileKind.TXT;
        }
    }

    /** An address whose transport cannot be listened to; a server on the same machine needs none. */
    private static URI address(String text) {
        URI address = URI.create(text);
        boolean safe = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost())));
        if (!safe || address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException("expected an address that begins with https://, found " + text);
        }
        return address;
    }

    private static OptionalInt year(String key, TomlFields fields) {
        OptionalLong year = fields.findNumber(key);
        if (year.isPresent() && (year.getAsLong() < 1900 || year.getAsLong() > 2200)) {
            fields.problem(key, "should be a year, found " + year.getAsLong());
            return OptionalInt.empty();
        }
        return year.isPresent() ? OptionalInt.of((int) year.getAsLong()) : OptionalInt.empty();
    }

    private static String matching(Pattern form, String expected, String found, String key, TomlFields fields) {
        if (!form.matcher(found).matches()) {
            fields.problem(key, "should be " + expected + ", found " + found);
        }
        return found;
    }
}
