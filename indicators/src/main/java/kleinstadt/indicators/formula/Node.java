package kleinstadt.indicators.formula;

import java.util.List;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Sex;

/** A part of a formula and where it stands in the text. */
public sealed interface Node {

    /** Where the part begins; for an operation, where its sign stands. */
    Position position();

    /**
     * A number.
     *
     * @param position where it stands
     * @param value the number
     */
    record Constant(Position position, double value) implements Node {}

    /**
     * A figure of a measure.
     *
     * @param position where the measure's name begins
     * @param measure the measure
     * @param sex sex the figure is for
     * @param age ages the figure is for
     * @param time its time against the result's period
     */
    record Reference(Position position, String measure, Sex sex, AgeClass age, TimeShift time) implements Node {

        /** The reference as a formula writes it. */
        public String text() {
            return SelectorText.write(measure, sex, age) + time.suffix();
        }
    }

    /**
     * The opposite of a part.
     *
     * @param position where the minus stands
     * @param operand the part
     */
    record Negation(Position position, Node operand) implements Node {}

    /**
     * Two parts joined by a sign.
     *
     * @param position where the sign stands
     * @param operator the sign
     * @param left part before the sign
     * @param right part after the sign
     */
    record Operation(Position position, Operator operator, Node left, Node right) implements Node {}

    /**
     * The first of several parts that has figures.
     *
     * @param position where the word begins
     * @param choices the parts, at least two
     */
    record First(Position position, List<Node> choices) implements Node {
        /** Copies the parts. */
        public First {
            choices = List.copyOf(choices);
        }
    }
}
