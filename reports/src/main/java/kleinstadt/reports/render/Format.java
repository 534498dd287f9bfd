package kleinstadt.reports.render;

/** What a chart is drawn for: its proportions, and how many pixels a picture of it has. */
public enum Format {
    /** A slide, 16:9, for a projector of 1920 × 1080. */
    SLIDE(Theme.WIDTH, Theme.HEIGHT, 1920, 1080, 96),
    /** A page of A4 on its side, for print at 300 dots per inch. */
    PAGE(Theme.WIDTH, 1357.4, 3508, 2480, 300);

    private final double width;
    private final double height;
    private final int pixelWidth;
    private final int pixelHeight;
    private final int dotsPerInch;

    Format(double width, double height, int pixelWidth, int pixelHeight, int dotsPerInch) {
        this.width = width;
        this.height = height;
        this.pixelWidth = pixelWidth;
        this.pixelHeight = pixelHeight;
        this.dotsPerInch = dotsPerInch;
    }

    /** Width of the canvas in units of {@link Theme}. */
    public double width() {
        return width;
    }

    /** Height of the canvas in units of {@link Theme}. */
    public double height() {
        return height;
    }

    /** Width of a picture in pixels. */
    public int pixelWidth() {
        return pixelWidth;
    }

    /** Height of a picture in pixels. */
    public int pixelHeight() {
        return pixelHeight;
    }

    /** Resolution of a picture. */
    public int dotsPerInch() {
        return dotsPerInch;
    }
}
