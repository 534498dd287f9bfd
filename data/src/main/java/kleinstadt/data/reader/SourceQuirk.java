package kleinstadt.data.reader;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An oddity of an official format that a reader works around, declared beside the code that does. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SourceQuirk.List.class)
public @interface SourceQuirk {

    /** Short kebab-case name, unique among all readers. */
    String id();

    /** What the files do that one would not expect, and what the reader makes of it. */
    String cause();

    /** The edition or date of the files it was first seen in. */
    String since();

    /** Several quirks of one reader. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** The quirks. */
        SourceQuirk[] value();
    }
}
