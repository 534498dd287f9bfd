package kleinstadt.data.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.PopulationBase;
import kleinstadt.data.model.Sex;
import kleinstadt.data.source.MeasureColumn.Combine;
import kleinstadt.data.source.MeasureColumn.Timing;
import kleinstadt.data.source.TableMapping.AllDashes;

/** The TOML form of a source description. */
final class SourceToml {

    private static final TomlMapper MAPPER = new TomlMapper();

    private SourceToml() {}

    /** Reads one file; empty if anything in it is wrong, which is then noted in {@code problems}. */
    static Optional<SourceDescription> parse(String file, String text, List<String> problems) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            problems.add(file + ": is not TOML: " + e.getOriginalMessage());
            return Optional.empty();
        }
        int before = problems.size();
        TomlFields fields = new TomlFields(file, root, problems);
        String id = fields.text("id");
        if (!file.equals(id + ".toml")) {
            fields.problem("id", "should be the file's name, found '" + id + "'");
        }
        Source source = new Source(
                id,
                fields.text("publisher"),
                fields.text("title"),
                fields.text("url"),
                fields.text("licence"),
                fields.text("notice"),
                fields.parsed("territory", SourceToml::territory, new TerritoryRule.OfPeriod()),
                fields.flag("population"),
                fields.parsed("census-followed", SourceToml::base, Optional.empty()),
                fields.parsed("noise", name -> constant(Noise.class, name), Noise.NONE));
        String reader = fields.text("reader");
        List<String> required = fields.texts("requires");
        List<String> skipped = fields.texts("skip");
        AllDashes allDashes = fields.parsed("all-dashes", name -> constant(AllDashes.class, name), AllDashes.NOTHING);
        List<MeasureColumn> columns = new ArrayList<>();
        for (TomlFields column : fields.tables("measure")) {
            columns.add(column(column));
        }
        List<OtherTerritory> otherTerritories = new ArrayList<>();
        for (TomlFields other : fields.tables("other-territory")) {
            otherTerritories.add(new OtherTerritory(other.text("land"), other.parsed("year", Integer::valueOf, 0)));
            other.refuseOthers();
        }
        Optional<FlatTable> flat = fields.findTable("flat").map(SourceToml::flatTable);
        List<Download> downloads = DownloadToml.list(fields, source.url());
        fields.refuseOthers();
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new SourceDescription(
                        source,
                        new TableMapping(id, reader, columns, required, skipped, allDashes, otherTerritories, flat),
                        downloads));
    }

    private static MeasureColumn column(TomlFields fields) {
        MeasureColumn column = new MeasureColumn(
                fields.text("label"),
                fields.text("id"),
                fields.parsed("sex", name -> constant(Sex.class, name), Sex.TOTAL),
                fields.parsed("age", AgeClass::parse, AgeClass.ALL),
                fields.parsed("timing", name -> constant(Timing.class, name), Timing.AS_PRINTED),
                fields.parsed("combine", name -> constant(Combine.class, name), Combine.NONE),
                fields.parsed("period", text -> Optional.of(Period.parse(text)), Optional.empty()),
                fields.findText("unit").orElse(MeasureColumn.COUNT),
                fields.parsed("scale", SourceToml::scale, BigDecimal.ONE),
                new FlatValue(fields.findText("value"), fields.texts("where")));
        fields.refuseOthers();
        return column;
    }

    private static FlatTable flatTable(TomlFields fields) {
        FlatTable table = new FlatTable(fields.text("statistic"), fields.findTexts("variables"));
        fields.refuseOthers();
        return table;
    }

    /** A factor is a text, so that it stays the decimal that was written. */
    private static BigDecimal scale(String text) {
        BigDecimal scale = new BigDecimal(text);
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("expected a positive factor, found " + text);
        }
        return scale;
    }

    private static TerritoryRule territory(String text) {
        return switch (text) {
            case "period" -> new TerritoryRule.OfPeriod();
            case "stated" -> new TerritoryRule.Stated();
            default -> new TerritoryRule.Fixed(LocalDate.parse(text));
        };
    }

    private static Optional<PopulationBase> base(String text) {
        return Optional.of(constant(PopulationBase.class, text));
    }

    /** Constants are written in kebab-case: {@code year-end} for {@code YEAR_END}. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
