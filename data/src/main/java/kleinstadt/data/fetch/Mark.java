package kleinstadt.data.fetch;

import java.util.regex.Pattern;

/** A server's mark of a content, as it is sent back to it: {@code ETag} or {@code Last-Modified}. */
final class Mark {

    private static final Pattern SENDABLE = Pattern.compile("[\\x20-\\x7e]{1,1000}");

    private Mark() {}

    /** The mark if it can be sent back; empty where it has letters that cannot. */
    static String of(String text) {
        return SENDABLE.matcher(text).matches() ? text : "";
    }
}
