package kleinstadt.indicators.typology;

/**
 * How far a type lies from the middle of the set in one variable.
 *
 * @param indicator id of the variable's indicator
 * @param score mean standard score of the type's towns
 */
public record Trait(String indicator, double score) {}
