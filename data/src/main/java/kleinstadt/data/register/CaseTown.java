package kleinstadt.data.register;

/**
 * A case town of the study, shown whether or not the set holds it.
 *
 * @param town the town
 * @param inSet whether the set holds it
 */
public record CaseTown(Town town, boolean inSet) {}
