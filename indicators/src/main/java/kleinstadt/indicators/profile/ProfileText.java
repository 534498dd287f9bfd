package kleinstadt.indicators.profile;

/**
 * What readers of one language see of a profile.
 *
 * @param name its name
 * @param description what it measures and how, in two or three sentences
 */
public record ProfileText(String name, String description) {}
