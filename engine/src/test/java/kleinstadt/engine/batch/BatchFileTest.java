package kleinstadt.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BatchFileTest {

    @Test
    void aRunIsTheArgumentsOfTheCommandWithTheDefaultsBeneath() {
        BatchFile.Reading reading = BatchFile.read("""
                [defaults]
                charts = ["pdf", "html"]
                seed = 7

                [run.nord]
                towns = ["Lübz", "Malchin"]
                seed = 8
                out = "out/{name}"

                [run.alle]
                all = true
                fail-on = "error"
                export = ["xlsx", "gpkg"]
                out = "out/alle"
                """);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.runs()).extracting(BatchRun::name).containsExactly("nord", "alle");
        assertThat(reading.runs().get(0).arguments())
                .containsExactlyInAnyOrder(
                        "run", "--charts=pdf,html", "--seed=8", "--towns=Lübz,Malchin", "--out=out/nord", "--lang=de");
        assertThat(reading.runs().get(1).arguments())
                .containsExactlyInAnyOrder(
                        "run",
                        "--charts=pdf,html",
                        "--seed=7",
                        "--all",
                        "--fail-on=error",
                        "--export=xlsx,gpkg",
                        "--out=out/alle",
                        "--lang=de");
    }

    @Test
    void severalLanguagesAndProfilesAreARunEach() {
        BatchFile.Reading reading = BatchFile.read("""
                [run.x]
                lang = ["de", "en"]
                profile = ["resilienz", "own.toml"]
                out = "{name}-{lang}-{profile}"
                """);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.runs())
                .extracting(BatchRun::out)
                .containsExactly("x-de-resilienz", "x-de-own.toml", "x-en-resilienz", "x-en-own.toml");
        assertThat(reading.runs().get(3).arguments()).contains("--lang=en", "--profile=own.toml");
    }

    @Test
    void everythingWrongIsSaidAtOnceAndNothingIsRun() {
        BatchFile.Reading reading = BatchFile.read("""
                [default]
                seed = 1

                [run.x]
                colour = "red"
                out = "out"
                towns = [1, 2]

                [run.y]
                lang = ["de", "en"]
                out = "y"

                [run.z]
                seed = 2
                """);
        assertThat(reading.runs()).isEmpty();
        assertThat(reading.problems())
                .hasSize(5)
                .anyMatch(problem -> problem.contains("[default]"))
                .anyMatch(problem -> problem.contains("[run.x]") && problem.endsWith("found colour"))
                .anyMatch(problem -> problem.contains("towns: expected"))
                .anyMatch(problem -> problem.contains("[run.y]") && problem.contains("found y twice"))
                .anyMatch(problem -> problem.contains("[run.z] expected one folder out"));
    }

    @Test
    void whatIsNoTomlIsNamedWithItsLine() {
        assertThat(BatchFile.read("[run.x]\nout = ").problems())
                .singleElement()
                .asString()
                .startsWith("expected TOML, found in line 2");
        assertThat(BatchFile.read("").problems()).containsExactly("expected at least one table [run.NAME], found none");
    }
}
