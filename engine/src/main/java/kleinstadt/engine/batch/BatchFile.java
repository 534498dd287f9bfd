package kleinstadt.engine.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads run files: tables {@code [run.NAME]}, each with the options of the command {@code run} as keys, and a table {@code
 * [defaults]} for what they have in common. A run with several languages or profiles stands for one each; their folders are told
 * apart by {@code {name}}, {@code {lang}} and {@code {profile}} in {@code out}.
 */
public final class BatchFile {

    private static final TomlMapper MAPPER = new TomlMapper();
    private static final String DEFAULTS = "defaults";
    private static final String RUN = "run";
    private static final String OUT = "out";
    private static final String LANG = "lang";
    private static final String PROFILE = "profile";
    private static final Set<String> KEYS = new TreeSet<>(List.of(
            OUT,
            LANG,
            PROFILE,
            "all",
            "as-of",
            "charts",
            "data",
            "export",
            "fail-on",
            "runs",
            "seed",
            "set",
            "territory",
            "towns",
            "unit",
            "vintage"));

    private final List<String> problems = new ArrayList<>();
    private final List<BatchRun> runs = new ArrayList<>();
    private final Set<String> folders = new HashSet<>();

    private BatchFile() {}

    /**
     * What a run file says.
     *
     * @param runs its runs in order; none where there are problems
     * @param problems everything that is wrong with it
     */
    public record Reading(List<BatchRun> runs, List<String> problems) {
        /** Copies the lists. */
        public Reading {
            runs = List.copyOf(runs);
            problems = List.copyOf(problems);
        }
    }

    /** Reads a run file's text. */
    public static Reading read(String text) {
        BatchFile file = new BatchFile();
        try {
            file.read(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            file.problems.add("expected TOML, found in line "
                    + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ": " + e.getOriginalMessage());
        }
        return new Reading(file.problems.isEmpty() ? file.runs : List.of(), file.problems);
    }

    private void read(JsonNode root) {
        root.fieldNames().forEachRemaining(name -> {
            if (!name.equals(DEFAULTS) && !name.equals(RUN)) {
                problems.add("expected the tables [defaults] and [run.NAME], found [" + name + "]");
            }
        });
        Map<String, List<String>> defaults = options(DEFAULTS, root.path(DEFAULTS));
        JsonNode named = root.path(RUN);
        if (named.isEmpty() || !named.isObject()) {
            problems.add("expected at least one table [run.NAME], found none");
        }
        named.properties().forEach(entry -> {
            Map<String, List<String>> options = new LinkedHashMap<>(defaults);
            options.putAll(options(RUN + "." + entry.getKey(), entry.getValue()));
            addRuns(entry.getKey(), options);
        });
    }

    /** The options of a table, each with its values; a switch that is on has none, one that is off is left out. */
    private Map<String, List<String>> options(String table, JsonNode node) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            String key = entry.getKey();
            JsonNode value = entry.getValue();
            if (!KEYS.contains(key)) {
                problems.add("[" + table + "] expected one of " + String.join(", ", KEYS) + ", found " + key);
            } else if (value.isBoolean()) {
                if (value.asBoolean()) {
                    options.put(key, List.of());
                }
            } else if (value.isTextual() || value.isIntegralNumber()) {
                options.put(key, List.of(value.asText()));
            } else if (value.isArray() && !value.isEmpty() && isOfTexts(value)) {
                List<String> texts = new ArrayList<>();
                value.forEach(each -> texts.add(each.asText()));
                options.put(key, texts);
            } else {
                problems.add(
                        "[" + table + "] " + key + ": expected a text, a number or a list of texts, found " + value);
            }
        });
        return options;
    }

    private static boolean isOfTexts(JsonNode list) {
        for (JsonNode each : list) {
            if (!each.isTextual()) {
                return false;
            }
        }
        return true;
    }

    private void addRuns(String name, Map<String, List<String>> options) {
        List<String> out = options.getOrDefault(OUT, List.of());
        if (out.size() != 1) {
            problems.add("[run." + name + "] expected one folder out, found " + out);
            return;
        }
        Set<String> languages = new LinkedHashSet<>(options.getOrDefault(LANG, List.of("de")));
        Set<String> profiles = new LinkedHashSet<>(options.getOrDefault(PROFILE, List.of("")));
        for (String language : languages) {
            for (String profile : profiles) {
                String full = name
                        + (languages.size() > 1 ? " " + language : "")
                        + (profiles.size() > 1 ? " " + profile : "");
                String folder = out.get(0)
                        .replace("{name}", name)
                        .replace("{" + LANG + "}", language)
                        .replace("{" + PROFILE + "}", profile);
                if (!folders.add(folder)) {
                    problems.add("[run." + name + "] expected a folder of its own for each run, found " + folder
                            + " twice; {name}, {lang} and {profile} tell them apart");
                }
                runs.add(new BatchRun(full, folder, arguments(options, language, profile, folder)));
            }
        }
    }

    private static List<String> arguments(
            Map<String, List<String>> options, String language, String profile, String folder) {
        Map<String, List<String>> chosen = new LinkedHashMap<>(options);
        chosen.put(OUT, List.of(folder));
        chosen.put(LANG, List.of(language));
        if (!profile.isEmpty()) {
            chosen.put(PROFILE, List.of(profile));
        }
        List<String> arguments = new ArrayList<>();
        arguments.add(RUN);
        chosen.forEach(
                (key, values) -> arguments.add("--" + key + (values.isEmpty() ? "" : "=" + String.join(",", values))));
        return arguments;
    }
}
