package kleinstadt.engine.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kleinstadt.data.check.Issue;
import kleinstadt.data.model.AreaKey;
import kleinstadt.data.model.Period;
import kleinstadt.data.model.Value;
import kleinstadt.data.register.CaseTown;
import kleinstadt.data.register.Town;
import kleinstadt.engine.output.StudyCharts;
import kleinstadt.engine.study.Study;
import kleinstadt.engine.study.TownLookup;
import kleinstadt.indicators.compute.Result;
import kleinstadt.indicators.context.Context;
import kleinstadt.indicators.context.Group;
import kleinstadt.indicators.definition.IndicatorDefinition;
import kleinstadt.indicators.profile.ProfileIndicator;
import kleinstadt.indicators.profile.assess.Score;

/**
 * What came out of a study, for all towns of the set, the case towns and those asked for. Immutable and safe for several threads.
 */
public final class ComputedStudy {

    private final Study study;
    private final List<Issue> issues;

    ComputedStudy(Study study, List<Issue> issues) {
        this.study = study;
        this.issues = List.copyOf(issues);
    }

    /** Everything that was computed, neighbours, types, growth and reference areas among it. */
    public Study study() {
        return study;
    }

    /** What is doubtful in the figures, in the order it was noticed; of kinds that are many, the first ones. */
    public List<Issue> listIssues() {
        return issues;
    }

    /** The towns the study was asked for, in that order; without such the case towns. */
    public List<CaseTown> listTowns() {
        return study.shown();
    }

    /**
     * A town of the set or one of those asked for.
     *
     * @param nameOrAgs its name, upper and lower case alike, or the AGS of its centre
     * @throws IllegalArgumentException if there is none or there are several; the message names those near
     */
    public CaseTown getTown(String nameOrAgs) {
        Map<AreaKey, Town> towns = new LinkedHashMap<>();
        study.shown().forEach(town -> towns.put(town.town().centre(), town.town()));
        study.towns().towns().forEach(town -> towns.put(town.centre(), town));
        List<String> problems = new ArrayList<>();
        List<Town> found = new TownLookup(towns.values(), new EnglishProblems()).find(List.of(nameOrAgs), problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        Town town = found.get(0);
        return new CaseTown(town, study.towns().findByCentre(town.centre()).isPresent());
    }

    /**
     * An indicator's results for a town over all periods, by period and then by the census they rest on, older first. Each has its
     * value or the reason why there is none, its interval where it can have one, and its lineage.
     *
     * @throws IllegalArgumentException if the indicator is not one of the study's
     */
    public List<Result> listResults(String indicator, CaseTown town) {
        checkIndicator(indicator);
        return study.results().listSeries(indicator, area(town));
    }

    /**
     * An indicator's result for a town and a period, on the newest census where there are several.
     *
     * @return empty where the indicator has no such period
     * @throws IllegalArgumentException if the indicator is not one of the study's
     */
    public Optional<Result> findResult(String indicator, CaseTown town, Period period) {
        checkIndicator(indicator);
        return study.results().find(indicator, area(town), period);
    }

    /**
     * The newest result that has a value.
     *
     * @return empty where every period is missing
     * @throws IllegalArgumentException if the indicator is not one of the study's
     */
    public Optional<Result> findLatest(String indicator, CaseTown town) {
        return listResults(indicator, town).stream()
                .filter(result -> result.value() instanceof Value.Known)
                .reduce((older, newer) -> newer);
    }

    /**
     * Where a town stands in a group for an indicator and a period: n, rank, percentile, quartiles, significance.
     *
     * @return empty where the town has no such group, or the group is looked at for other periods only
     * @throws IllegalArgumentException if the indicator is not one of the study's
     */
    public Optional<Context> findContext(String indicator, CaseTown town, Period period, Group.Kind group) {
        checkIndicator(indicator);
        return study.contexts().find(area(town), indicator, period, group);
    }

    /**
     * A town's score and rank by the profile.
     *
     * @return empty where the study lacks an indicator of the profile, so that the score would be another
     */
    public Optional<Score> findScore(CaseTown town) {
        Set<String> computed =
                study.definitions().stream().map(IndicatorDefinition::id).collect(Collectors.toSet());
        boolean whole = study.assessment().profile().indicators().stream()
                .map(ProfileIndicator::id)
                .allMatch(computed::contains);
        return study.assessment().scores().stream()
                .filter(score -> whole && score.area().equals(area(town)))
                .findFirst();
    }

    /**
     * Charts and packs of the study's towns.
     *
     * @param locale the language of their texts: English for English, German for any other
     */
    public StudyCharts charts(Locale locale) {
        return new StudyCharts(study, locale);
    }

    private AreaKey area(CaseTown town) {
        return town.town().area(study.unit());
    }

    private void checkIndicator(String indicator) {
        if (study.definitions().stream().noneMatch(definition -> definition.id().equals(indicator))) {
            throw new IllegalArgumentException("expected the id of an indicator of the study, found " + indicator);
        }
    }
}
