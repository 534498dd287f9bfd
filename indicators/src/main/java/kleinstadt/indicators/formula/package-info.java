/**
 * The formula language of indicator definitions: parsed with positions, unit-checked, evaluated with missing reasons.
 *
 * <h2>Grammar</h2>
 *
 * <pre>
 * formula   = sum
 * sum       = product { ("+" | "-") product }
 * product   = factor { ("*" | "/") factor }
 * factor    = "-" factor | number | "(" sum ")" | first | reference
 * first     = "first" "(" sum "," sum { "," sum } ")"
 * reference = measure [ "[" selector { "," selector } "]" ] [ "@" time ]
 * time      = "year-end" | "years-before-" number | "year-end-before-" number
 * selector  = age | "female" | "male"
 * age       = 15-25 (15 to under 25) | 65+ (65 and older)
 * number    = digits [ "." digits ]
 * measure   = id of a measure, see kleinstadt.data.measure
 * </pre>
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>Names hold hyphens, so a minus between two operands needs a space on both sides: {@code births - deaths} is a
 *       difference, {@code births-deaths} is one (unknown) name.
 *   <li>A reference without age means all ages, without sex both sexes. Ages are put together from classes the source
 *       prints, never interpolated (see {@link kleinstadt.indicators.formula.AgeTiling}).
 *   <li>{@code @year-end} takes a figure on 31 December of the result's year, {@code @years-before-5} one of five years
 *       before the result's period, {@code @year-end-before-1} one of 31 December of the year before; without any a figure
 *       has the period of the result itself. All figures of the population stand on one census, so no change runs across
 *       two.
 *   <li>{@code first(a, b)} is the first of its arguments that a source has figures for at the period. Other missing
 *       reasons do not pass on to the next argument.
 *   <li>A missing operand makes the result missing, with the reason of the first missing operand in reading order. A
 *       denominator of zero is ZERO_DENOMINATOR, one below the definition's {@code min-base} SMALL_BASE.
 *   <li>Units are checked before anything is computed: only like can be added, the factors 100 and 1000 make percent and
 *       per 1,000 of a ratio, any other number is a weight and changes no unit.
 * </ul>
 */
@NullMarked
package kleinstadt.indicators.formula;

import org.jspecify.annotations.NullMarked;
