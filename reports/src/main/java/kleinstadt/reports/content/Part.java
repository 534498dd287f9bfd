package kleinstadt.reports.content;

import java.util.List;
import kleinstadt.reports.chart.ChartSpec;

/** A part of a section: begins a page of its own and takes as many as it needs. */
public sealed interface Part {

    /** Its heading. */
    String title();

    /** Its line in the contents and its bookmark. */
    default String bookmark() {
        return title();
    }

    /**
     * A chart.
     *
     * @param chart the chart
     * @param notes what a speaker may say about it and what not
     */
    record Chart(ChartSpec chart, List<String> notes) implements Part {
        /** Copies the notes. */
        public Chart {
            notes = List.copyOf(notes);
        }

        @Override
        public String title() {
            return chart.frame().title();
        }

        @Override
        public String bookmark() {
            return chart.frame().topic().isEmpty() ? title() : chart.frame().topic();
        }
    }

    /**
     * A table.
     *
     * @param title its heading
     * @param subtitle what is shown
     * @param table the table
     * @param notes how to read it, and where it comes from
     */
    record Figures(String title, String subtitle, Table table, List<String> notes) implements Part {
        /** Copies the notes. */
        public Figures {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Lists of points side by side.
     *
     * @param title its heading
     * @param subtitle what is listed
     * @param lists the lists from the left
     * @param notes how they were chosen
     */
    record Points(String title, String subtitle, List<PointList> lists, List<String> notes) implements Part {
        /** Copies the lists. */
        public Points {
            lists = List.copyOf(lists);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A list of points.
     *
     * @param heading what they have in common
     * @param points the points, the most telling first
     * @param rest what stands below: that there are none, or how many more there are; empty text for nothing
     */
    record PointList(String heading, List<Point> points, String rest) {
        /** Copies the points. */
        public PointList {
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param heading what it is about
     * @param text what there is to say
     */
    record Point(String heading, String text) {}

    /**
     * Running text in columns.
     *
     * @param title its heading
     * @param entries what it says
     */
    record Prose(String title, List<Entry> entries) implements Part {
        /** Copies the entries. */
        public Prose {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A term, an indicator or a source explained.
     *
     * @param heading its name
     * @param paragraphs what there is to say; none where it is the heading of the entries behind it
     */
    record Entry(String heading, List<String> paragraphs) {
        /** Copies the paragraphs. */
        public Entry {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
