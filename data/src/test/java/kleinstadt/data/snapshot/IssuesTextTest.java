package kleinstadt.data.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kleinstadt.data.check.FigureTwice;
import kleinstadt.data.check.Issue.Place;
import kleinstadt.data.check.IssueLog;
import kleinstadt.data.check.KeptIssue;
import kleinstadt.data.check.Severity;
import kleinstadt.data.check.SkippedRows;
import kleinstadt.data.model.AreaKey;
import org.junit.jupiter.api.Test;

final class IssuesTextTest {

    private static IssueLog log() {
        IssueLog log = new IssueLog();
        log.add(new SkippedRows(Place.file("a.csv"), 3, "Bezirke, \"of Berlin\""));
        Place place = new Place("b.csv", 7, "population", AreaKey.gemeinde("13076089"), "6281");
        log.add(new FigureTwice(place, "6282"));
        return log;
    }

    @Test
    void writesOneRowAnIssueAndOneACount() {
        Map<String, String> texts = IssuesText.write(log());
        assertThat(texts).containsEntry("issues.csv", """
                code,severity,file,row,column,area,raw,message
                skipped-rows,info,a.csv,0,,,,"3 rows left out: Bezirke, ""of Berlin""\"
                figure-twice,warning,b.csv,7,population,GEMEINDE:13076089,6281,"an earlier file has 6282 here, this one 6281; the first stays"
                """).containsEntry("issue-counts.csv", """
                file,severity,code,count
                a.csv,info,skipped-rows,1
                b.csv,warning,figure-twice,1
                """);
    }

    @Test
    void readsBackWhatItWrote() {
        Map<String, String> texts = IssuesText.write(log());
        ImportIssues read =
                IssuesText.read(texts.getOrDefault("issues.csv", ""), texts.getOrDefault("issue-counts.csv", ""));
        assertThat(read.counts()).isEqualTo(log().countByFile());
        assertThat(read.stored())
                .hasSize(2)
                .element(1)
                .isEqualTo(new KeptIssue(
                        "figure-twice",
                        Severity.WARNING,
                        new Place("b.csv", 7, "population", AreaKey.gemeinde("13076089"), "6281"),
                        "an earlier file has 6282 here, this one 6281; the first stays"));
        assertThat(read.stored().get(0).code()).isEqualTo("skipped-rows");
    }

    @Test
    void aSnapshotWithoutThemHasNone() {
        assertThat(IssuesText.read("", "")).isEqualTo(ImportIssues.none());
    }
}
