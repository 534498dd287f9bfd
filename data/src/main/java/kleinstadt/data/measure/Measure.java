package kleinstadt.data.measure;

/**
 * What a figure counts or measures, whoever published it.
 *
 * @param id kebab-case name, never reused
 * @param title what it is, in German
 * @param unit its unit, see {@link MeasureUnits}
 * @param kind how it behaves when boundaries change
 * @param bySex whether its figures are split by sex
 * @param byAge whether its figures are split by age
 * @param least smallest plausible figure, in the unit
 * @param most largest plausible figure, in the unit
 */
public record Measure(
        String id,
        String title,
        String unit,
        MeasureKind kind,
        boolean bySex,
        boolean byAge,
        double least,
        double most) {}
