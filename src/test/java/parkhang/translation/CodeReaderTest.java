package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.Content.Paired;
import parkhang.translation.Content.Standalone;
import parkhang.translation.Content.Text;

class CodeReaderTest {
    private static final Place PLACE = new Place("translations/nl/sample.xlf", 7, 3);

    private final Diagnostics diagnostics = new Diagnostics();

    /** Code 1 is a link, 2 is emphasis in it, 3 is a note. */
    private final Unit unit = Segmenter.segment(Sample.article("A [b *c*](https://example.org) d[^n]\n\n[^n]: N\n"))
            .get(1);

    private List<Inline> read(Content.Part... parts) {
        return CodeReader.read(unit, new Content(List.of(parts)), PLACE, diagnostics);
    }

    @Test
    void codesAreNumberedInTheOrderInWhichTheyBegin() {
        Paired link = new Paired("1", List.of(new Text("b "), new Paired("2", List.of(new Text("c")))));
        assertEquals(new Content(List.of(new Text("A "), link, new Text(" d"), new Standalone("3"))), unit.source());
        assertEquals(
                List.of("1 [ ](https://example.org)", "2 * *", "3 [^n] null"),
                unit.codes().stream()
                        .map(code -> code.id() + " " + code.start() + " " + code.end())
                        .toList());
    }

    @Test
    void theSourcesOwnContentGivesTheSourceBack() {
        Articles articles = new Articles(2008);
        for (int round = 0; round < 500; round++) {
            for (Unit own : Segmenter.segment(articles.next())) {
                List<Inline> read = CodeReader.read(own, own.source(), own.place(), diagnostics);
                assertEquals(
                        own.source(), Unit.of(own.kind(), own.place(), read).source());
            }
        }
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void codesMayStandInAnotherOrder() {
        Paired emphasis = new Paired("2", List.of(new Paired("1", List.of(new Text("x")))));
        List<Inline> read = read(new Standalone("3"), emphasis, new Text("y"));
        assertEquals(List.of(), diagnostics.list());
        Inline inner = read.get(1).children().get(0);
        assertEquals("https://example.org", ((Inline.Link) inner).address());
        assertEquals("xy", PlainText.of(read));
    }

    @Test
    void aCodeThatTheSourceDoesNotHaveIsReportedAndItsTextKept() {
        Paired known = new Paired("1", List.of(new Paired("2", List.of())));
        List<Inline> read =
                read(new Paired("9", List.of(new Text("kept"))), new Standalone("8"), known, new Standalone("3"));
        assertEquals("kept", PlainText.of(read));
        assertEquals(List.of("code-unknown@7:3", "code-unknown@7:3"), Reported.in(diagnostics));
    }

    @Test
    void aCodeOfTheOtherKindIsUnknown() {
        read(new Standalone("1"), new Paired("3", List.of(new Text("x"))), new Paired("2", List.of()));
        assertEquals(List.of("code-unknown@7:3", "code-unknown@7:3"), Reported.in(diagnostics));
    }

    @Test
    void aCodeThatStandsTwiceIsReportedTheSecondTime() {
        Paired first = new Paired("1", List.of(new Text("a"), new Paired("2", List.of())));
        List<Inline> read = read(first, new Paired("1", List.of(new Text("b"))), new Standalone("3"));
        assertEquals(
                1,
                Runs.flat(read).stream().filter(Inline.Link.class::isInstance).count());
        assertEquals(List.of("code-twice@7:3"), Reported.in(diagnostics));
    }

    @Test
    void codesThatAreMissingAreReportedTogether() {
        assertEquals("plain", PlainText.of(read(new Text("plain"))));
        assertEquals(List.of("the target lacks the source's code 1, 2, 3"), Reported.messages(diagnostics));
        assertEquals(List.of("code-missing@7:3"), Reported.in(diagnostics));
    }

    @Test
    void anImageKeepsTheTargetOfItsDescription() {
        Article dutch = Segmenter.join(
                Sample.article("See ![a chart](a.png) here\n"),
                own -> own.kind() == UnitKind.IMAGE_DESCRIPTION
                        ? List.of(new Inline.Text(own.place(), "een grafiek"))
                        : CodeReader.read(own, own.source(), own.place(), diagnostics));
        Inline.Image image = (Inline.Image) Runs.all(dutch).get(1);
        assertEquals("een grafiek", PlainText.of(image.description().text()));
    }
}
