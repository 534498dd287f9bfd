package kleinstadt.engine.study;

/**
 * What stands for the parts of a study in the keys of what is made of them; empty texts where nothing is cached.
 *
 * @param towns the set, the towns and their names
 * @param figures all figures on the territory
 * @param results results of all indicators, in catalogue order
 * @param contexts contexts of all indicators
 * @param comparisons neighbours and types
 * @param growth growing and shrinking
 * @param assessment what the profile says
 * @param boundaries boundaries for maps
 */
public record StudyHashes(
        String towns,
        String figures,
        String results,
        String contexts,
        String comparisons,
        String growth,
        String assessment,
        String boundaries) {}
