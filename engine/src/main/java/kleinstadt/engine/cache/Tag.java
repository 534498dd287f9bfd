package kleinstadt.engine.cache;

import java.util.Arrays;

/** What comes next in the stored form of a value. */
enum Tag {
    NULL(0),
    AGAIN(1),
    TEXT(2),
    INT(3),
    LONG(4),
    DOUBLE(5),
    TRUE(6),
    FALSE(7),
    CONSTANT(8),
    RECORD(9),
    LIST(10),
    SET(11),
    MAP(12),
    SOME(13),
    NONE(14),
    SOME_INT(15),
    NO_INT(16),
    SOME_DOUBLE(17),
    NO_DOUBLE(18),
    DATE(19),
    INSTANT(20),
    LOCALE(21),
    SMALL_RECORD(22);

    private static final Tag[] BY_CODE = byCode();

    private final byte code;

    Tag(int code) {
        this.code = (byte) code;
    }

    private static Tag[] byCode() {
        Tag[] tags = new Tag[values().length];
        Arrays.stream(values()).forEach(tag -> tags[tag.code] = tag);
        return tags;
    }

    byte code() {
        return code;
    }

    static Tag of(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("expected a kind of value, found " + code);
        }
        return BY_CODE[code];
    }
}
