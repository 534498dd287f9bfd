package kleinstadt.data.reader;

import java.time.LocalDate;
import kleinstadt.data.model.AreaKey;

/** Whether an area existed on a day, as registers and crosswalks know it. */
@FunctionalInterface
public interface Existence {

    /** What is known about an area on a day. */
    enum Presence {
        /** It existed. */
        EXISTED,
        /** It did not exist. */
        DID_NOT_EXIST,
        /** Nothing at hand says. */
        UNKNOWN
    }

    /** Whether the area existed on the day. */
    Presence on(AreaKey area, LocalDate day);
}
