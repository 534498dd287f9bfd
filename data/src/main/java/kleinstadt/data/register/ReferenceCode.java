package kleinstadt.data.register;

import java.util.Arrays;
import java.util.Optional;

/** A class of a scheme in the BBSR reference list, known there by a number. */
public interface ReferenceCode {

    /** The code the reference list prints. */
    int code();

    /**
     * The class a code stands for.
     *
     * @return empty where the scheme has no such code
     */
    static <E extends Enum<E> & ReferenceCode> Optional<E> find(Class<E> scheme, int code) {
        return Arrays.stream(scheme.getEnumConstants())
                .filter(constant -> constant.code() == code)
                .findFirst();
    }
}
