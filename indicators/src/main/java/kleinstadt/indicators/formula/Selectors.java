package kleinstadt.indicators.formula;

import java.util.List;
import java.util.Optional;
import kleinstadt.data.measure.Measure;
import kleinstadt.data.measure.Measures;
import kleinstadt.data.model.AgeClass;
import kleinstadt.data.model.Sex;
import org.jspecify.annotations.Nullable;

/** Reads what follows a measure's name in brackets, and checks that there is such a measure and that it is split so. */
final class Selectors {

    private final Token name;
    private final List<FormulaProblem> problems;
    private final Optional<Measure> measure;
    private @Nullable Sex sex;
    private @Nullable AgeClass age;

    Selectors(Token name, Measures measures, List<FormulaProblem> problems) {
        this.name = name;
        this.problems = problems;
        this.measure = measures.find(name.text());
        if (measure.isEmpty()) {
            problems.add(new FormulaProblem(name.position(), expected(measures), "'" + name.text() + "'"));
        }
    }

    Sex sex() {
        return sex == null ? Sex.TOTAL : sex;
    }

    AgeClass age() {
        return age == null ? AgeClass.ALL : age;
    }

    void read(Token brackets) {
        int offset = 1;
        for (String part : brackets.text().split(",", -1)) {
            int indent = part.length() - part.stripLeading().length();
            Position at =
                    new Position(brackets.position().line(), brackets.position().column() + offset + indent);
            readPart(part.strip(), at);
            offset += part.length() + 1;
        }
    }

    private void readPart(String part, Position at) {
        switch (part) {
            case "female" -> setSex(Sex.FEMALE, at);
            case "male" -> setSex(Sex.MALE, at);
            default -> setAge(part, at);
        }
    }

    private void setSex(Sex found, Position at) {
        if (sex != null) {
            problems.add(new FormulaProblem(at, "one sex at most", "a second one"));
        }
        if (measure.isPresent() && !measure.get().bySex()) {
            problems.add(new FormulaProblem(at, "no sex: " + name.text() + " is not split by sex", "one"));
        }
        sex = found;
    }

    private void setAge(String part, Position at) {
        AgeClass found;
        try {
            found = AgeClass.parse(part);
        } catch (IllegalArgumentException e) {
            problems.add(new FormulaProblem(at, "an age like 15-25 or 65+, 'female' or 'male'", "'" + part + "'"));
            return;
        }
        if (age != null) {
            problems.add(new FormulaProblem(at, "one age at most", "a second one"));
        }
        if (measure.isPresent() && !measure.get().byAge()) {
            problems.add(new FormulaProblem(at, "no age: " + name.text() + " is not split by age", "'" + part + "'"));
        }
        age = found;
    }

    /** Guesses a difference written without spaces, where both sides of one of the hyphens are measures, or a slip. */
    private String expected(Measures measures) {
        String text = name.text();
        for (int hyphen = text.indexOf('-'); hyphen > 0; hyphen = text.indexOf('-', hyphen + 1)) {
            String left = text.substring(0, hyphen);
            String right = text.substring(hyphen + 1);
            if (measures.find(left).isPresent() && measures.find(right).isPresent()) {
                return "a measure of the table of measures (for a difference put spaces around the minus: '" + left
                        + " - " + right + "')";
            }
        }
        return NearMeasures.expected(text, measures);
    }
}
