package kleinstadt.reports.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.compose.TownCharts;
import kleinstadt.reports.content.PackContent;
import kleinstadt.reports.content.Packs;
import kleinstadt.reports.map.MapPainter;
import kleinstadt.reports.map.TownMaps;
import kleinstadt.reports.pack.ReportInput;
import kleinstadt.reports.render.Painters;
import kleinstadt.reports.sample.SamplePacks;

/** Packs of the sample report, one of each kind. */
final class SamplePdfs {

    static final Instant CREATED = Instant.parse("2026-11-22T00:00:00Z");

    private final ReportInput input = SamplePacks.create();
    private final Locale locale;
    private final Packs packs;

    SamplePdfs(Locale locale) {
        this.locale = locale;
        this.packs = new Packs(input, locale, CREATED);
    }

    /** The kinds of packs. */
    enum Kind {
        TOWN,
        OUTSIDE,
        LAND,
        CONFERENCE
    }

    PackContent content(Kind kind) {
        return switch (kind) {
            case TOWN -> town("13076089");
            case OUTSIDE -> town("15083245");
            case LAND ->
                packs.land(
                        AreaKey.land("13"), charts("13071092"), together(packs.listTowns(AreaKey.land("13")), "Land"));
            case CONFERENCE -> packs.conference(together(input.shown(), packs.conferenceName()));
        };
    }

    PackContent town(String ags) {
        return packs.town(find(ags), charts(ags));
    }

    List<ChartSpec> charts(String ags) {
        List<ChartSpec> charts = new ArrayList<>(TownCharts.of(input, find(ags), locale));
        charts.addAll(new TownMaps(input, locale).of(find(ags)));
        return charts;
    }

    static byte[] write(PackContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackWriter.write(content, new Painters(new MapPainter())::paintBody, out);
        return out.toByteArray();
    }

    private List<ChartSpec> together(List<CaseTown> towns, String name) {
        List<ChartSpec> charts = new ArrayList<>(new TownCharts(input, locale).together(towns, name));
        charts.addAll(new TownMaps(input, locale).of(towns, name));
        return charts;
    }

    private CaseTown find(String ags) {
        return input.shown().stream()
                .filter(each -> each.town().centre().equals(AreaKey.gemeinde(ags)))
                .findFirst()
                .orElseThrow();
    }
}
