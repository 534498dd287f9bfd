package kleinstadt.engine.compare;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** A small run as {@code run} writes it: what is set here stands in its tables and its manifest. */
final class RunOnDisk {

    private final List<String> indicators = new ArrayList<>();
    private final List<String> contexts = new ArrayList<>();
    private final List<String> scores = new ArrayList<>();
    private final List<String> lineages = new ArrayList<>();
    private final List<String> territories = new ArrayList<>();
    private final SortedMap<String, String> definitions = new TreeMap<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private String territory = "2023-12-31";
    private String code = "code";
    private String snapshot = "snapshot";
    private String unit = "gemeinde";

    RunOnDisk territory(String day) {
        territory = day;
        return this;
    }

    RunOnDisk code(String hash) {
        code = hash;
        return this;
    }

    RunOnDisk snapshot(String hash) {
        snapshot = hash;
        return this;
    }

    RunOnDisk unit(String name) {
        unit = name;
        return this;
    }

    RunOnDisk file(String hash, String source) {
        files.put(hash, source);
        return this;
    }

    /** How an indicator's figures of a period and base come about; published on the day of the period. */
    RunOnDisk lineage(String indicator, String period, String base, String source, String rule, String figures) {
        definitions.put(indicator, rule);
        lineages.add(String.join(
                ",", indicator, period, base, territory, period, "persons", source, "formula", rule, figures));
        return this;
    }

    /** A figure; one that begins with a letter is the reason why there is none. */
    RunOnDisk figure(String ags, String indicator, String period, String figure, String source) {
        boolean missing = Character.isLetter(figure.charAt(0));
        indicators.add(String.join(
                ",",
                ags,
                "Town " + ags,
                indicator,
                period,
                territory,
                missing ? "" : figure,
                "persons",
                "",
                "",
                missing ? "missing" : "known",
                missing ? figure : "",
                source));
        return this;
    }

    RunOnDisk rank(String ags, String indicator, String period, int rank, int lower, int upper) {
        contexts.add(String.join(
                ",",
                ags,
                "Town " + ags,
                indicator,
                period,
                "bbsr-2019",
                "1",
                "439",
                Integer.toString(rank),
                Integer.toString(lower),
                Integer.toString(upper),
                "50,1,2,3,similar"));
        return this;
    }

    RunOnDisk madeOf(String ags, String published, String parts) {
        territories.add(String.join(",", ags, "Town " + ags, published, territory, parts));
        return this;
    }

    RunOnDisk score(String ags, double score) {
        scores.add(ags + ",Town " + ags + ",resilienz,true," + score + ",1,99,439,10,5.5,20.25,10,10,100");
        return this;
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        ObjectNode manifest = new ObjectMapper().createObjectNode();
        manifest.putObject("program")
                .put("name", "kleinstadt")
                .put("version", "1")
                .put("computing", code);
        ObjectNode options = manifest.putObject("options");
        options.put("set", "bbsr-2019").put("unit", unit).put("territory", "latest");
        options.putArray("towns").add("13071092");
        manifest.put("territory", territory);
        ObjectNode origins = manifest.putObject("snapshot");
        origins.put("sha256", snapshot);
        ArrayNode origin = origins.putArray("origins");
        files.forEach((hash, source) -> origin.addObject().put("source", source).put("sha256", hash));
        ArrayNode defined = manifest.putArray("definitions");
        definitions.forEach((id, hash) -> defined.addObject().put("id", id).put("sha256", hash));
        ArrayNode outputs = manifest.putArray("outputs");
        table(
                folder,
                "indicators.csv",
                "ags,town,indicator,period,territory,value,unit,lower,upper,status,reason,source",
                indicators,
                outputs);
        table(
                folder,
                "context.csv",
                "ags,town,indicator,period,group,value,n,rank,rank_lower,rank_upper,percentile,p25,median,p75,significance",
                contexts,
                outputs);
        table(
                folder,
                "scores.csv",
                "ags,town,profile,member,score,score_lower,score_upper,n,rank,rank_lower,rank_upper,rank_mean,"
                        + "rank_median,coverage",
                scores,
                outputs);
        table(
                folder,
                "lineage.csv",
                "indicator,period,base,territory,published,measures,source,method,definition,figures",
                lineages,
                outputs);
        table(folder, "territory.csv", "ags,town,published,territory,made_of", territories, outputs);
        Files.writeString(folder.resolve("manifest.json"), manifest.toString(), StandardCharsets.UTF_8);
        return folder;
    }

    private static void table(Path folder, String name, String head, List<String> rows, ArrayNode outputs)
            throws IOException {
        StringBuilder text = new StringBuilder(head).append("\r\n");
        rows.forEach(row -> text.append(row).append("\r\n"));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name), bytes);
        outputs.addObject().put("path", name).put("bytes", bytes.length).put("sha256", DigestUtils.sha256Hex(bytes));
    }
}
