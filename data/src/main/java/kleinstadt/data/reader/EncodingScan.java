package kleinstadt.data.reader;

import java.util.Optional;
import kleinstadt.data.check.DoubtfulEncoding;
import kleinstadt.data.check.Issue.Place;

/**
 * Looks at the bytes of a file, piece by piece, for letters that went through a wrong encoding: UTF-8 and windows-1252 mixed
 * in one file, UTF-8 that was taken for windows-1252 and written again ({@code LÃ¼bz}), and letters already lost
 * ({@code L\uFFFDbz}). Files with NUL bytes are workbooks, databases or UTF-16 and are left alone.
 */
public final class EncodingScan {

    /** The first of two letters into which windows-1252 turns every German umlaut of UTF-8. */
    private static final int A_WITH_TILDE = 0xC3;

    /** The second of them for Ä, Ö, Ü and ß; those for ä, ö and ü are between U+0080 and U+00BF. */
    private static final String SECOND_OF_CAPITALS = "\u201E\u2013\u0153\u0178";

    private static final int REPLACEMENT = 0xFFFD;

    private long line = 1;
    private boolean binary;
    private int pending;
    private int letter;
    private int letterBefore;
    private long wellFormedLine;
    private long malformedLine;
    private long doubledLine;
    private long lostLine;

    /** Looks at the next piece. */
    public void add(byte[] bytes, int length) {
        for (int index = 0; index < length && !binary; index++) {
            int unit = bytes[index] & 0xFF;
            if (unit >= 0x80) {
                addHigh(unit);
                continue;
            }
            if (pending > 0) {
                malformed();
            }
            letterBefore = unit;
            if (unit == '\n') {
                line++;
            } else if (unit == 0) {
                binary = true;
            }
        }
    }

    /** What is odd about the bytes so far, for a file of this name; empty where nothing is. */
    public Optional<DoubtfulEncoding> find(String file) {
        if (binary) {
            return Optional.empty();
        }
        if (wellFormedLine > 0 && malformedLine > 0) {
            long second = Math.max(wellFormedLine, malformedLine);
            return issue(file, second, "letters of UTF-8 and of windows-1252 in one file; it is read as windows-1252");
        }
        if (doubledLine > 0) {
            return issue(file, doubledLine, "UTF-8 that was saved as windows-1252 (Ã before an umlaut's second half)");
        }
        return lostLine > 0
                ? issue(file, lostLine, "the sign for a letter that an earlier program could not read (U+FFFD)")
                : Optional.empty();
    }

    private static Optional<DoubtfulEncoding> issue(String file, long row, String found) {
        return Optional.of(new DoubtfulEncoding(Place.cell(file, row, "", ""), found));
    }

    private void addHigh(int unit) {
        boolean continues = unit <= 0xBF;
        if (pending > 0 && continues) {
            letter = letter << 6 | (unit & 0x3F);
            pending--;
            if (pending == 0) {
                finishLetter();
            }
            return;
        }
        if (pending > 0) {
            malformed();
        }
        if (unit >= 0xC2 && unit <= 0xDF) {
            start(1, unit & 0x1F);
        } else if (unit >= 0xE0 && unit <= 0xEF) {
            start(2, unit & 0x0F);
        } else if (unit >= 0xF0 && unit <= 0xF4) {
            start(3, unit & 0x07);
        } else {
            malformed();
        }
    }

    private void start(int following, int bits) {
        pending = following;
        letter = bits;
    }

    private void finishLetter() {
        wellFormedLine = first(wellFormedLine, letter != '\uFEFF');
        boolean second = (letter >= 0x80 && letter <= 0xBF) || SECOND_OF_CAPITALS.indexOf(letter) >= 0;
        doubledLine = first(doubledLine, letterBefore == A_WITH_TILDE && second);
        lostLine = first(lostLine, letter == REPLACEMENT);
        letterBefore = letter;
    }

    private void malformed() {
        pending = 0;
        letterBefore = 0;
        malformedLine = first(malformedLine, true);
    }

    private long first(long known, boolean here) {
        return known == 0 && here ? line : known;
    }
}
