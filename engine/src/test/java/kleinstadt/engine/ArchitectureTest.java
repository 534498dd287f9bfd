package kleinstadt.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The architecture as a table: who may know whom. */
@AnalyzeClasses(packages = "kleinstadt", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("kleinstadt..");

    @ArchTest
    static final ArchRule DATA_KNOWS_NO_OTHER_MODULE =
            mayNotKnow("kleinstadt.data..", "kleinstadt.indicators..", "kleinstadt.reports..", "kleinstadt.engine..");

    @ArchTest
    static final ArchRule INDICATORS_KNOW_DATA_ONLY =
            mayNotKnow("kleinstadt.indicators..", "kleinstadt.reports..", "kleinstadt.engine..");

    @ArchTest
    static final ArchRule REPORTS_DO_NOT_KNOW_THE_ENGINE = mayNotKnow("kleinstadt.reports..", "kleinstadt.engine..");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("kleinstadt.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule READERS_AND_SNAPSHOT_ARE_FOR_DATA_AND_ENGINE = noClasses()
            .that(resideInAnyPackage("kleinstadt.indicators..", "kleinstadt.reports.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("kleinstadt.data.reader..", "kleinstadt.data.snapshot.."));

    @ArchTest
    static final ArchRule DRAWING_STAYS_IN_RENDER_MAP_AND_DECK = outside(
                    "kleinstadt.reports.render..", "kleinstadt.reports.map..", "kleinstadt.reports.deck..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.awt..", "javax.imageio..", "org.jfree..", "org.apache.batik..", "de.rototor.."));

    @ArchTest
    static final ArchRule PDF_STAYS_IN_RENDER = outside("kleinstadt.reports.render..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.pdfbox.."));

    @ArchTest
    static final ArchRule SLIDES_STAY_IN_DECK = outside("kleinstadt.reports.deck..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.poi.xslf..", "org.apache.poi.xddf..", "org.openxmlformats.."));

    @ArchTest
    static final ArchRule GEOMETRY_STAYS_IN_BOUNDARY_AND_MAP = outside(
                    "kleinstadt.data.boundary..", "kleinstadt.reports.map..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.geotools..", "org.opengis..", "org.geotools.api..", "org.locationtech.jts.."));

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_THE_COMMANDS =
            outside("kleinstadt.engine.cli..").should().dependOnClassesThat(resideInAPackage("picocli.."));

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_ENDS_THE_PROGRAM =
            outside("kleinstadt.engine..").should().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_READS_THE_CLOCK = outside("kleinstadt.engine..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule NOTHING_IS_RANDOM_WITHOUT_A_SEED = noClasses()
            .that(OURS)
            .should()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.concurrent.ThreadLocalRandom.class, "current")
            .orShould()
            .callMethod(RandomGenerator.class, "getDefault")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATIC_FIELDS =
            fields().that().areStatic().and(areNotSynthetic()).should(beFinalAndNoArrayShared());

    @ArchTest
    static final ArchRule INTERNAL_IS_INTERNAL = CompositeArchRule.of(internalOf("data"))
            .and(internalOf("indicators"))
            .and(internalOf("reports"))
            .and(internalOf("engine"));

    private static ArchRule internalOf(String module) {
        return outside("kleinstadt." + module + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("kleinstadt." + module + "..internal.."));
    }

    private static ArchRule mayNotKnow(String from, String... others) {
        return noClasses().that(resideInAPackage(from)).should().dependOnClassesThat(resideInAnyPackage(others));
    }

    private static GivenClassesConjunction outside(String... packages) {
        return noClasses().that(OURS.and(not(resideInAnyPackage(packages))));
    }

    private static DescribedPredicate<JavaField> areNotSynthetic() {
        return DescribedPredicate.describe(
                "are not synthetic", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaField> beFinalAndNoArrayShared() {
        return new ArchCondition<>("be final, and private where they are arrays") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                Set<JavaModifier> modifiers = field.getModifiers();
                boolean sound = modifiers.contains(JavaModifier.FINAL)
                        && (!field.getRawType().isArray() || modifiers.contains(JavaModifier.PRIVATE));
                if (!sound) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can be changed"));
                }
            }
        };
    }
}
