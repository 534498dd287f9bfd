package kleinstadt.engine.study;

import kleinstadt.indicators.definition.IndicatorCatalogue;
import kleinstadt.indicators.profile.Profile;
import kleinstadt.indicators.profile.ProfileCatalogue;

/**
 * The profile a run computes.
 *
 * @param profile the profile
 * @param runs number of draws with other choices; 0 for none
 */
public record ProfileRun(Profile profile, int runs) {

    /** Number of draws where a run is asked for none. */
    public static final int DEFAULT_RUNS = 2000;

    /** The profile of a run that is asked for no other. */
    public static ProfileRun usual() {
        return new ProfileRun(
                ProfileCatalogue.bundled(IndicatorCatalogue.bundled())
                        .find(ProfileCatalogue.DEFAULT)
                        .orElseThrow(),
                DEFAULT_RUNS);
    }
}
