package kleinstadt.reports.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.register.CaseTown;
import kleinstadt.reports.chart.ChartSpec;
import kleinstadt.reports.pack.ReportInput;

/**
 * Composes all packs of a run in one language. What towns share is worked out once and kept; what is composed is not. Several
 * threads may compose at a time.
 */
public final class Packs {

    private final ReportInput input;
    private final PackWords words;
    private final Instant created;
    private final TownPackComposer towns;
    private final LandPackComposer lands;
    private final ConferencePackComposer conference;

    /**
     * Packs of a run.
     *
     * @param created when they count as made
     */
    public Packs(ReportInput input, Locale locale, Instant created) {
        this.words = new PackWords(input, locale);
        Standings standings = new Standings(input);
        this.input = input;
        this.created = created;
        this.towns = new TownPackComposer(words, standings);
        this.lands = new LandPackComposer(words, standings);
        this.conference = new ConferencePackComposer(words, standings);
    }

    /**
     * The pack of a town.
     *
     * @param charts its charts in order
     */
    public PackContent town(CaseTown town, List<ChartSpec> charts) {
        return towns.compose(town, charts, created);
    }

    /** The shown towns of a Land, in order. */
    public List<CaseTown> listTowns(AreaKey land) {
        return input.shown().stream()
                .filter(town -> town.town().land().equals(land))
                .toList();
    }

    /** Name of a Land, as its pack is called. */
    public String landName(AreaKey land) {
        return words.areaName(land);
    }

    /** What the shown towns are called together. */
    public String conferenceName() {
        return words.conferenceName(input.shown().size());
    }

    /**
     * The pack of a Land.
     *
     * @param charts charts of its shown towns, those of a kind behind each other
     * @param together charts that show them together
     * @throws IllegalArgumentException if no town of the Land is shown
     */
    public PackContent land(AreaKey land, List<ChartSpec> charts, List<ChartSpec> together) {
        List<CaseTown> shown = listTowns(land);
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("expected a Land with a shown town, found " + land);
        }
        return lands.compose(land, shown, charts, together, created);
    }

    /**
     * The pack of all shown towns.
     *
     * @param together charts that show them together
     */
    public PackContent conference(List<ChartSpec> together) {
        return conference.compose(input.shown(), together, created);
    }
}
