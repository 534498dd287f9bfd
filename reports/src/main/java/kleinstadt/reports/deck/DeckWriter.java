package kleinstadt.reports.deck;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kleinstadt.reports.archive.FixedZip;
import kleinstadt.reports.compose.Texts;
import kleinstadt.reports.content.Cover;
import kleinstadt.reports.content.KeyFigure;
import kleinstadt.reports.content.PackContent;
import kleinstadt.reports.content.PackWords;
import kleinstadt.reports.content.Part;
import kleinstadt.reports.content.Table;
import kleinstadt.reports.render.BodyPictures;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/**
 * Writes a pack's content as a deck (ISO/IEC 29500) for speakers: a title, the key figures, what stands out, a slide a chart, some
 * of them once more as charts of the office program, and the tables. Charts are vectors with a picture for programs that show none; all else is text and tables. What a
 * speaker may say and what not, the chart in words and its source are in the notes.
 */
public final class DeckWriter {

    private static final double NAME_SIZE = 40;
    private static final double FIGURE_SIZE = 34;
    private static final int COLUMNS = 3;
    private static final double BETWEEN = 24;

    private final PackContent content;
    private final BodyPictures pictures;
    private final Texts messages;
    private final XMLSlideShow deck = DeckMaster.create();
    private final Slides slides;
    private final DeckTables tables;
    private final NativeCharts natives;

    private DeckWriter(PackContent content, BodyPictures pictures) {
        this.content = content;
        this.pictures = pictures;
        this.messages = PackWords.messages(content.locale());
        this.slides = new Slides(deck, content.locale());
        this.tables = new DeckTables(slides);
        this.natives = new NativeCharts(deck);
    }

    /**
     * Writes the deck. The same content gives the same bytes.
     *
     * @param file where to write it; a file there is replaced
     * @throws IOException if the file cannot be written
     */
    public static void write(PackContent content, BodyPictures pictures, Path file) throws IOException {
        Files.write(file, toBytes(content, pictures));
    }

    /**
     * The file's bytes.
     *
     * @throws IOException if they cannot be made
     */
    public static byte[] toBytes(PackContent content, BodyPictures pictures) throws IOException {
        DeckWriter writer = new DeckWriter(content, pictures);
        try (XMLSlideShow deck = writer.deck) {
            writer.fill();
            DeckProperties.write(content, deck);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            deck.write(out);
            return FixedZip.of(out.toByteArray());
        }
    }

    private void fill() throws IOException {
        cover(content.cover());
        List<Part.Chart> charts = new ArrayList<>();
        List<Part.Figures> figures = new ArrayList<>();
        for (PackContent.Section section : content.sections()) {
            if (!section.reference()) {
                for (Part part : section.parts()) {
                    if (part instanceof Part.Chart chart) {
                        chart(chart);
                        charts.add(chart);
                    } else if (part instanceof Part.Points points) {
                        points(points);
                    } else if (part instanceof Part.Figures table) {
                        figures.add(table);
                    }
                }
            }
        }
        charts.stream().filter(chart -> NativeCharts.canDraw(chart.chart())).forEach(this::editable);
        figures.forEach(this::table);
    }

    private void cover(Cover cover) {
        Slides.Added added = slides.add(
                cover.name(),
                cover.place(),
                String.join(" ", cover.remarks()),
                List.of(messages.text("deck.cover.notes")));
        Slides.enlargeTitle(added.slide(), NAME_SIZE);
        if (cover.table().isPresent()) {
            Table table = cover.table().get();
            tables.add(added.slide(), table, 0, table.rows().size(), added.body());
            return;
        }
        double width = (Look.INNER - (COLUMNS - 1) * BETWEEN) / COLUMNS;
        int rows = (cover.figures().size() + COLUMNS - 1) / COLUMNS;
        double height = added.body().getHeight() / Math.max(1, rows);
        for (int number = 0; number < cover.figures().size(); number++) {
            int row = number / COLUMNS;
            int column = number % COLUMNS;
            figure(
                    added.slide(),
                    cover.figures().get(number),
                    new Rectangle2D.Double(
                            Look.MARGIN + column * (width + BETWEEN),
                            added.top() + 8 + row * height,
                            width,
                            height - 12));
        }
    }

    private void figure(XSLFSlide slide, KeyFigure figure, Rectangle2D place) {
        XSLFTextBox box = slides.text(slide, place, figure.name(), Look.TEXT_SIZE, Look.INK, true);
        slides.paragraph(
                box,
                figure.figure(),
                figure.known() ? FIGURE_SIZE : Look.TEXT_SIZE,
                figure.known() ? Look.TOWN : Look.MUTED,
                figure.known());
        slides.paragraph(box, figure.period(), Look.SMALL_SIZE, Look.MUTED, false);
        figure.lines().forEach(line -> slides.paragraph(box, line, Look.SMALL_SIZE, Look.MUTED, false));
    }

    private void chart(Part.Chart part) throws IOException {
        Slides.Added added = slides.add(
                part.title(),
                part.chart().frame().subtitle(),
                part.chart().frame().footer(),
                part.notes());
        XSLFPictureShape picture =
                added.slide().createPicture(deck.addPicture(pictures.png(part.chart()), PictureType.PNG));
        picture.setSvgImage(deck.addPicture(pictures.svg(part.chart()), PictureType.SVG));
        Rectangle2D room = added.body();
        double scale = Math.min(room.getWidth() / BodyPictures.WIDTH, room.getHeight() / BodyPictures.HEIGHT);
        double width = BodyPictures.WIDTH * scale;
        picture.setAnchor(
                new Rectangle2D.Double(room.getCenterX() - width / 2, room.getY(), width, BodyPictures.HEIGHT * scale));
        picture.setName(part.bookmark());
        Descriptions.set(picture, part.chart().frame().alternative());
    }

    /** The same chart as one of the office program, to go on with. */
    private void editable(Part.Chart part) {
        Slides.Added added = slides.add(
                messages.text("deck.native", part.bookmark()),
                messages.text("deck.native.note"),
                part.chart().frame().footer(),
                part.notes());
        natives.add(added.slide(), part.chart(), added.body());
    }

    private void points(Part.Points part) {
        Slides.Added added = slides.add(part.title(), part.subtitle(), String.join(" ", part.notes()), part.notes());
        int columns = part.lists().size();
        double width = (Look.INNER - (columns - 1) * BETWEEN) / columns;
        for (int number = 0; number < columns; number++) {
            Part.PointList list = part.lists().get(number);
            XSLFTextBox box = slides.text(
                    added.slide(),
                    new Rectangle2D.Double(
                            Look.MARGIN + number * (width + BETWEEN),
                            added.top(),
                            width,
                            added.body().getHeight()),
                    list.heading(),
                    Look.TEXT_SIZE,
                    Look.TOWN,
                    true);
            for (Part.Point point : list.points()) {
                slides.paragraph(box, point.heading(), Look.SMALL_SIZE, Look.INK, true)
                        .setSpaceBefore(-3.0);
                slides.paragraph(box, point.text(), Look.POINT_SIZE, Look.MUTED, false);
            }
            if (!list.rest().isEmpty()) {
                slides.paragraph(box, list.rest(), Look.POINT_SIZE, Look.MUTED, false)
                        .setSpaceBefore(-3.0);
            }
        }
    }

    private void table(Part.Figures part) {
        int from = 0;
        do {
            Slides.Added added =
                    slides.add(part.title(), part.subtitle(), String.join(" ", part.notes()), part.notes());
            int to = tables.fitting(part.table(), from, Look.INNER, added.body().getHeight());
            tables.add(added.slide(), part.table(), from, to, added.body());
            from = to;
        } while (from < part.table().rows().size());
    }
}
