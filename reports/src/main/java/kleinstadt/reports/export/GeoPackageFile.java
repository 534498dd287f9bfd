package kleinstadt.reports.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kleinstadt.data.boundary.Outline;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Value;
import kleinstadt.data.source.Source;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.definition.LocalText;
import kleinstadt.reports.compose.Texts;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * Writes towns with their newest figures as a GeoPackage 1.3: a layer {@code towns} on the boundaries with a column and a column
 * of reasons for each indicator, a table {@code indicators} of what the columns mean, and a table {@code sources} with the line
 * each licence asks for. The database is made in memory and holds no time of the clock, so that the same figures are the same
 * bytes. Without a spatial index: a few hundred towns are looked through faster.
 */
public final class GeoPackageFile {

    private static final String LAYER = "towns";
    private static final String SHAPES = "geom";
    private static final List<String> NAMES = List.of("ags", "name", "association", "association_name");
    private static final String IN_SET = "in_set";
    private static final int UTM_32 = 25_832;
    private static final List<@Nullable Double> NOWHERE = Collections.nCopies(4, null);

    private final MapData map;
    private final ExportData data;
    private final ExportTexts texts;
    private final Texts words;
    private final Connection database;

    private GeoPackageFile(MapData map, Connection database) {
        this.map = map;
        this.data = map.data();
        this.texts = new ExportTexts(data.locale());
        this.words = new Texts(data.locale());
        this.database = database;
    }

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(MapData map, Path file) throws IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            database.setAutoCommit(false);
            new GeoPackageFile(map, database).fill();
            database.commit();
            Files.write(file, database.unwrap(SQLiteConnection.class).serialize("main"));
        } catch (SQLException e) {
            throw new IOException("the GeoPackage could not be made", e);
        }
    }

    private void fill() throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            for (String command : commands()) {
                statement.execute(command);
            }
            statement.execute(layer());
        }
        for (SpatialReference system : SpatialReference.list()) {
            insert(
                    "gpkg_spatial_ref_sys",
                    system.name(),
                    system.id(),
                    system.organization(),
                    system.id(),
                    system.definition(),
                    null);
        }
        contents(LAYER, "features", texts.text("layer.towns"), extent(), UTM_32);
        contents("indicators", "attributes", texts.text("sheet.indicators"), NOWHERE, null);
        contents("sources", "attributes", texts.text("sheet.sources"), NOWHERE, null);
        insert("gpkg_geometry_columns", LAYER, SHAPES, "MULTIPOLYGON", UTM_32, 0, 0);
        describeColumns();
        towns();
        indicators();
        sources();
    }

    private static List<String> commands() throws IOException {
        try (InputStream in = Objects.requireNonNull(GeoPackageFile.class.getResourceAsStream("geopackage.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .toList();
        }
    }

    private String layer() {
        StringBuilder columns = new StringBuilder("CREATE TABLE " + LAYER
                + " (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, " + SHAPES + " MULTIPOLYGON");
        NAMES.forEach(name -> columns.append(", ").append(name).append(" TEXT NOT NULL"));
        columns.append(", ").append(IN_SET).append(" BOOLEAN NOT NULL");
        for (ExportData.Latest latest : data.latest()) {
            String column = MapData.column(latest.definition().id());
            columns.append(", \"")
                    .append(column)
                    .append("\" DOUBLE, \"")
                    .append(column)
                    .append("_reason\" TEXT");
        }
        return columns.append(')').toString();
    }

    /**
     * Lists a table.
     *
     * @param extent west, south, east and north end; four nulls where it has none
     */
    private void contents(
            String table, String type, String title, List<@Nullable Double> extent, @Nullable Integer system)
            throws SQLException {
        insert(
                "gpkg_contents",
                table,
                type,
                title,
                texts.text("description.latest"),
                data.newestDay() + "T00:00:00.000Z",
                extent.get(0),
                extent.get(1),
                extent.get(2),
                extent.get(3),
                system);
    }

    private List<@Nullable Double> extent() {
        List<double[]> extents = map.towns().stream()
                .flatMap(place -> place.outline().stream())
                .map(Outline::extent)
                .toList();
        return extents.isEmpty()
                ? NOWHERE
                : List.of(
                        extents.stream().mapToDouble(each -> each[0]).min().getAsDouble(),
                        extents.stream().mapToDouble(each -> each[1]).min().getAsDouble(),
                        extents.stream().mapToDouble(each -> each[2]).max().getAsDouble(),
                        extents.stream().mapToDouble(each -> each[3]).max().getAsDouble());
    }

    private void describeColumns() throws SQLException {
        for (String name : NAMES) {
            describe(name, texts.text("column." + name), "");
        }
        describe(IN_SET, texts.text("column.in_set", data.set()), "");
        for (ExportData.Latest latest : data.latest()) {
            IndicatorDefinition definition = latest.definition();
            LocalText text = definition.text(data.locale());
            String column = MapData.column(definition.id());
            String head = text.shortName() + ", " + words.period(latest.period());
            describe(column, head + ", " + texts.unit(definition.unit()), text.caption());
            describe(column + "_reason", texts.text("column.reason-of", head), texts.text("status.missing"));
        }
    }

    private void describe(String column, String title, String description) throws SQLException {
        insert("gpkg_data_columns", LAYER, column, null, title, description, null, null);
    }

    private void towns() throws SQLException {
        int number = 1;
        for (MapData.Place place : map.towns()) {
            AreaKey area = place.town().area(data.unit());
            Optional<Outline> outline = place.outline();
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(number++);
            cells.add(outline.map(GeoPackageBlob::of).orElse(null));
            cells.add(area.key());
            cells.add(data.nameOf(area));
            cells.add(place.town().verband().key());
            cells.add(place.town().verbandName());
            cells.add(place.inSet());
            for (ExportData.Latest latest : data.latest()) {
                Value value = latest.value(area);
                cells.add(value instanceof Value.Known known ? known.number() : null);
                cells.add(
                        value instanceof Value.Missing missing
                                ? missing.reason().name()
                                : null);
            }
            insert(LAYER, cells.toArray());
        }
    }

    private void indicators() throws SQLException {
        int number = 1;
        for (ExportData.Latest latest : data.latest()) {
            IndicatorDefinition definition = latest.definition();
            LocalText text = definition.text(data.locale());
            insert(
                    "indicators",
                    number++,
                    definition.id(),
                    MapData.column(definition.id()),
                    words.text("theme." + definition.theme()),
                    text.name(),
                    texts.unit(definition.unit()),
                    definition.decimals(),
                    latest.period().toString(),
                    text.caption(),
                    text.limits(),
                    texts.formula(definition),
                    definition.reference(),
                    String.join(";", latest.listSources()));
        }
    }

    private void sources() throws SQLException {
        int number = 1;
        for (Source source : data.sources()) {
            source(number++, source, "figures");
        }
        if (map.boundaries().isPresent()) {
            source(number, map.boundaries().get(), "boundaries");
        }
    }

    private void source(int number, Source source, String use) throws SQLException {
        insert(
                "sources",
                number,
                source.id(),
                source.publisher(),
                source.title(),
                source.notice(),
                source.licence(),
                source.url(),
                use);
    }

    private void insert(String table, @Nullable Object... cells) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(cells.length, "?"));
        try (PreparedStatement statement =
                database.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (int i = 0; i < cells.length; i++) {
                statement.setObject(i + 1, cells[i]);
            }
            statement.executeUpdate();
        }
    }
}
