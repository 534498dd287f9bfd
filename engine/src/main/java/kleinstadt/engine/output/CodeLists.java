package kleinstadt.engine.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Reason;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.export.ExportData;
import kleinstadt.reports.export.TableColumn;

/** The lists of codes the tables of a run use: areas, indicators, sources with their licences, reasons of missing values. */
final class CodeLists {

    private CodeLists() {}

    /**
     * Writes the lists as CSV.
     *
     * @return their names in the folder
     * @throws IOException if one cannot be written
     */
    static List<String> write(ExportData data, Path folder) throws IOException {
        Locale locale = data.locale();
        Texts words = new Texts(locale);
        List<String> written = new ArrayList<>();
        written.add(write(folder, "areas.csv", List.copyOf(data.areas().entrySet()), CodeLists::area));
        written.add(write(folder, "definitions.csv", data.indicators(), definition -> definition(definition, locale)));
        written.add(write(folder, "sources.csv", data.sources(), CodeLists::source));
        written.add(write(folder, "reasons.csv", Arrays.asList(Reason.values()), reason ->
                new String[] {reason.name(), words.reason(reason)}));
        return written;
    }

    private static <T> String write(Path folder, String name, List<T> rows, Function<T, String[]> toCells)
            throws IOException {
        List<String> columns = TableDescriptions.get(name).columns().stream()
                .map(TableColumn::name)
                .toList();
        CsvTable.write(folder.resolve(name), columns, rows, toCells);
        return name;
    }

    private static String[] area(Map.Entry<AreaKey, String> area) {
        AreaKey key = area.getKey();
        return new String[] {key.key(), area.getValue(), key.level().name()};
    }

    private static String[] definition(IndicatorDefinition definition, Locale locale) {
        LocalText text = definition.text(locale);
        return new String[] {
            definition.id(),
            definition.theme(),
            text.name(),
            definition.unit(),
            Integer.toString(definition.decimals()),
            definition.direction().name(),
            definition.formula().or(definition::method).orElse(""),
            text.caption(),
            text.limits(),
            definition.reference(),
            definition.hash()
        };
    }

    private static String[] source(Source source) {
        return new String[] {
            source.id(), source.publisher(), source.title(), source.notice(), source.licence(), source.url()
        };
    }
}
