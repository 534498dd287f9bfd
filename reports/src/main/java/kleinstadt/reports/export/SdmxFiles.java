package kleinstadt.reports.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kleinstadt.data.model.Value;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.uncertainty.Interval;

/**
 * Writes all figures as SDMX-CSV 2.0 ({@value #DATA}), and beside them the data structure they follow with its code lists as
 * SDMX-JSON 2.0 ({@value #STRUCTURE}). Population base is a dimension beside area, indicator and time: two censuses may give a
 * figure for one day. A missing observation has an empty value, its status after CL_OBS_STATUS and its reason.
 */
public final class SdmxFiles {

    /** The figures. */
    public static final String DATA = "indicators.csv";

    /** The data structure. */
    public static final String STRUCTURE = "structure.json";

    /** The components in the order of columns. */
    static final List<SdmxComponent> COMPONENTS = List.of(
            SdmxComponent.coded("REF_AREA", SdmxComponent.Role.DIMENSION, "CL_AREA", true),
            SdmxComponent.coded("INDICATOR", SdmxComponent.Role.DIMENSION, "CL_INDICATOR", true),
            SdmxComponent.coded("POP_BASE", SdmxComponent.Role.DIMENSION, "CL_POP_BASE", true),
            SdmxComponent.typed("TIME_PERIOD", SdmxComponent.Role.TIME_DIMENSION, "ObservationalTimePeriod", true),
            SdmxComponent.typed("OBS_VALUE", SdmxComponent.Role.MEASURE, "Double", false),
            SdmxComponent.coded("UNIT_MEASURE", SdmxComponent.Role.ATTRIBUTE, "CL_UNIT_MEASURE", true),
            SdmxComponent.coded("OBS_STATUS", SdmxComponent.Role.ATTRIBUTE, "CL_OBS_STATUS", true),
            SdmxComponent.coded("MISSING_REASON", SdmxComponent.Role.ATTRIBUTE, "CL_MISSING_REASON", false),
            SdmxComponent.typed("LOWER_BOUND", SdmxComponent.Role.ATTRIBUTE, "Double", false),
            SdmxComponent.typed("UPPER_BOUND", SdmxComponent.Role.ATTRIBUTE, "Double", false),
            SdmxComponent.typed("DECIMALS", SdmxComponent.Role.ATTRIBUTE, "Integer", true),
            SdmxComponent.typed("REF_TERRITORY", SdmxComponent.Role.ATTRIBUTE, "GregorianDay", true),
            SdmxComponent.typed("DATA_SOURCE", SdmxComponent.Role.ATTRIBUTE, "String", true));

    private static final Comparator<Result> BY_AREA =
            Comparator.comparing((Result result) -> result.area().key()).thenComparing(Comparator.naturalOrder());

    private SdmxFiles() {}

    /**
     * Writes both files.
     *
     * @throws IOException if one cannot be written
     */
    public static void write(ExportData data, Path folder) throws IOException {
        Map<String, IndicatorDefinition> definitions = new HashMap<>();
        data.indicators().forEach(definition -> definitions.put(definition.id(), definition));
        List<String> head = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        COMPONENTS.forEach(component -> head.add(component.id()));
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(folder.resolve(DATA), StandardCharsets.UTF_8)) {
            writer.writeRecord(head);
            data.results().listAll().stream().sorted(BY_AREA).forEach(result -> {
                IndicatorDefinition definition = definitions.get(result.indicator());
                if (definition != null) {
                    writer.writeRecord(cells(result, definition));
                }
            });
        }
        JsonText.write(folder.resolve(STRUCTURE), new SdmxStructure(data).write());
    }

    private static String[] cells(Result result, IndicatorDefinition definition) {
        Value value = result.value();
        return new String[] {
            "dataflow",
            SdmxCodes.reference(SdmxCodes.ID),
            "I",
            result.area().key(),
            result.indicator(),
            SdmxCodes.base(result.base()),
            SdmxCodes.period(result.period()),
            value instanceof Value.Known known ? text(known.number()) : "",
            SdmxCodes.unit(definition.unit()),
            SdmxCodes.status(value),
            value instanceof Value.Missing missing ? missing.reason().name() : "",
            result.interval().map(Interval::lower).map(SdmxFiles::text).orElse(""),
            result.interval().map(Interval::upper).map(SdmxFiles::text).orElse(""),
            Integer.toString(definition.decimals()),
            result.lineage().territory().toString(),
            String.join(";", result.lineage().sources())
        };
    }

    /** Full precision without exponent. */
    private static String text(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
