package kleinstadt.indicators.definition;

/**
 * What readers of one language see of an indicator.
 *
 * @param name full name
 * @param shortName name that fits a chart row, about 30 characters
 * @param caption one or two sentences a council member understands: what it says and how to read it
 * @param limits what the figure cannot say; empty where there is nothing to warn of
 */
public record LocalText(String name, String shortName, String caption, String limits) {}
