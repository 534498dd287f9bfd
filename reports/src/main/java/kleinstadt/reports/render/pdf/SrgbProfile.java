package kleinstadt.reports.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2.1, built from the published primaries and curve. Java's
 * own profile differs between versions, so files made with it would as well.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;
    /** D50, the white of the connection space, in 16.16 fixed point. */
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};
    /** Primaries of sRGB adapted to D50 (ICC, sRGB profile), in 16.16 fixed point. */
    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};

    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};

    private SrgbProfile() {}

    /** The profile, the same bytes every time. */
    static byte[] bytes() {
        try {
            return build();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen: nothing but memory is written", e);
        }
    }

    private static byte[] build() throws IOException {
        byte[] description = description();
        byte[] copyright = tag("text", ascii("Public domain\0"));
        byte[] curve = curve();
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        byte[][] parts = {description, copyright, xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), curve};
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream entries = new DataOutputStream(table);
        entries.writeInt(names.length);
        int start = HEADER + 4 + 12 * names.length;
        int[] offsets = new int[parts.length];
        for (int part = 0; part < parts.length; part++) {
            offsets[part] = start + body.size();
            body.write(parts[part]);
        }
        for (int name = 0; name < names.length; name++) {
            // The three channels have the same curve and share it.
            int part = Math.min(name, parts.length - 1);
            entries.write(ascii(names[name]));
            entries.writeInt(offsets[part]);
            entries.writeInt(parts[part].length);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(header(start + body.size()));
        table.writeTo(out);
        body.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] header(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(size);
        // Older JDKs put three marks into profiles that lack them; with all there every JDK leaves the profile as it
        // is.
        out.write(ascii("lcms"));
        out.writeInt(0x02100000);
        out.write(ascii("mntrRGB XYZ "));
        for (short field : new short[] {2026, 1, 1, 0, 0, 0}) {
            out.writeShort(field);
        }
        out.write(ascii("acsp"));
        out.write(ascii("APPL"));
        out.write(new byte[24]);
        for (int component : WHITE) {
            out.writeInt(component);
        }
        out.write(ascii("lcms"));
        out.write(new byte[HEADER - out.size()]);
        return bytes.toByteArray();
    }

    private static byte[] description() throws IOException {
        byte[] name = ascii("sRGB IEC61966-2.1\0");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(name.length);
        out.write(name);
        // No Unicode and no script-code name: language, count, code, count and 67 empty bytes.
        out.write(new byte[4 + 4 + 2 + 1 + 67]);
        return tag("desc", bytes.toByteArray());
    }

    private static byte[] xyz(int[] components) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (int component : components) {
            out.writeInt(component);
        }
        return tag("XYZ ", bytes.toByteArray());
    }

    private static byte[] curve() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(CURVE_POINTS);
        for (int point = 0; point < CURVE_POINTS; point++) {
            double encoded = point / (CURVE_POINTS - 1.0);
            double linear = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            out.writeShort((int) Math.round(linear * 65535));
        }
        return tag("curv", bytes.toByteArray());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A tag's content: type, four empty bytes, data, filled to a multiple of four. */
    private static byte[] tag(String type, byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(ascii(type));
        out.writeInt(0);
        out.write(data);
        out.write(new byte[(4 - out.size() % 4) % 4]);
        return bytes.toByteArray();
    }
}
