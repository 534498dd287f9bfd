package kleinstadt.data.reader;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import kleinstadt.data.boundary.Boundaries;
import kleinstadt.data.boundary.BoundaryText;
import kleinstadt.data.model.Observations;

/** All that a reader gave as text by part, so that two readings can be compared whatever kind of content it is. */
final class ContentText {

    private ContentText() {}

    /** Every part of a content; figures cell by cell. */
    static Map<String, String> of(Content content) throws ReflectiveOperationException {
        Map<String, String> parts = new TreeMap<>();
        if (content instanceof Content.Several several) {
            for (Content part : several.parts()) {
                parts.put(part.source(), of(part).toString());
            }
            return parts;
        }
        parts.put("kind", content.getClass().getSimpleName());
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object part = accessor.invoke(content);
            parts.put(component.getName(), text(part));
        }
        return parts;
    }

    private static String text(Object part) {
        if (part instanceof Observations observations) {
            return ReaderAssert.cells(observations).toString();
        }
        return part instanceof Boundaries boundaries ? BoundaryText.write(boundaries) : String.valueOf(part);
    }
}
