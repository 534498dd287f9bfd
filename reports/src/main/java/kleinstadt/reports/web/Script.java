package kleinstadt.reports.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Data as a script that sets a variable: a page opened from disk may load scripts that lie beside it, but may not read files.
 */
final class Script {

    /** The one global variable of the page. */
    static final String VARIABLE = "Kleinstadt";

    private Script() {}

    /** An empty object. */
    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A script that sets a property of the page's variable, or of an object in it; either is made where it is not there yet. */
    static String set(String property, JsonNode value) {
        StringBuilder script = new StringBuilder("'use strict';\nvar ")
                .append(VARIABLE)
                .append(" = ")
                .append(VARIABLE)
                .append(" || {};\n");
        String path = VARIABLE;
        String[] parts = property.split("\\.", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            path += "['" + parts[i] + "']";
            script.append(path).append(" = ").append(path).append(" || {};\n");
        }
        return script.append(path)
                .append("['")
                .append(parts[parts.length - 1])
                .append("'] = ")
                .append(value)
                .append(";\n")
                .toString();
    }
}
