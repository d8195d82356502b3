package parkhang.translation.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static parkhang.translation.Bundles.DUTCH;

import java.util.List;
import java.util.Random;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Articles;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Content;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Sync;
import parkhang.translation.Unit;

class XliffRoundTripTest {

    private static ArticleTargets read(String xliff) {
        Diagnostics diagnostics = new Diagnostics();
        ArticleTargets none = Bundles.none(DUTCH);
        return XliffReader.read(SourceText.of(none.file(), xliff), none, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list() + "\n" + xliff));
    }

    private static ArticleTargets targets(List<Unit> units, Articles articles, Random random) {
        return Bundles.translated(
                Bundles.synced(units, DUTCH),
                List.of(State.values()).get(random.nextInt(4)),
                unit -> random.nextBoolean() ? unit.source() : Bundles.text(articles.text()));
    }

    @Test
    void whatWasWrittenIsReadAndWrittenAsTheSameBytes() {
        Articles articles = new Articles(20230510);
        Random random = new Random(1959);
        for (int round = 0; round < 400; round++) {
            List<Unit> units = Segmenter.segment(articles.next());
            ArticleTargets targets = targets(units, articles, random);
            String written = XliffWriter.write(targets);
            ArticleTargets read = read(written);
            assertEquals(written, XliffWriter.write(read));
            assertEquals(
                    targets.units().stream()
                            .map(XliffRoundTripTest::withoutPlace)
                            .toList(),
                    read.units().stream().map(XliffRoundTripTest::withoutPlace).toList());
        }
    }

    private static BundleUnit withoutPlace(BundleUnit unit) {
        return new BundleUnit(
                parkhang.diagnostic.Place.of("x"),
                unit.id(),
                unit.kind(),
                unit.source(),
                unit.codes(),
                unit.target(),
                unit.state(),
                unit.subState(),
                unit.notes(),
                unit.foreign());
    }

    @Test
    void aSyncAfterReadingFindsNothingNew() {
        Articles articles = new Articles(1950);
        Random random = new Random(2008);
        for (int round = 0; round < 200; round++) {
            List<Unit> units = Segmenter.segment(articles.next());
            String written = XliffWriter.write(targets(units, articles, random));
            Sync.Synced synced = Sync.sync(units, read(written));
            assertEquals(0, synced.added() + synced.obsolete(), written);
            assertEquals(written, XliffWriter.write(synced.targets()));
        }
    }

    @Test
    void whatMarkdownWroteAsEntitiesIsFoundAgain() {
        List<Unit> units = Segmenter.segment(
                Sample.article(
                        """
                Cafe&#x301; a&#10;b &#x338;c *&#x338;d* &nbsp;e
                f

                Table: *only* emphasis

                |a|
                |-|
                """));
        String written = XliffWriter.write(Bundles.synced(units, DUTCH));
        assertEquals(0, Sync.sync(units, read(written)).added(), written);
    }

    @Test
    void notesCommentsAndForeignElementsSurvive() {
        String written =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:its="http://www.w3.org/2005/11/its" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="en" trgLang="nl">
                  <file id="f1" original="sample.md" canResegment="no">
                    <notes><note id="n1">For the whole <!-- file --> &amp; all</note></notes>
                    <!-- a comment -->
                    <unit id="u1" type="parkhang:title" xml:space="preserve">
                      <mda:metadata>
                        <mda:metaGroup category="x"><mda:meta type="t">v</mda:meta></mda:metaGroup>
                      </mda:metadata>
                      <!-- why -- not -->
                      <notes>
                        <note category="comment" priority="1">Is &lt;this> right?
                  Yes.</note>
                      </notes>
                      <segment state="reviewed" subState="parkhang:x">
                        <source>Title</source>
                        <target>Titel</target>
                      </segment>
                    </unit>
                  </file>
                </xliff>
                """
                        .replace("why -- not", "why not")
                        .replace("<this>", "<this&gt;")
                        .replace("&lt;this>", "&lt;this&gt;");
        assertEquals(written, XliffWriter.write(read(written)));
    }

    @Test
    void aCommentBeforeTheRootIsNoEnd() {
        String written = XliffWriter.write(Bundles.synced(Segmenter.segment(Sample.article("one\n")), DUTCH));
        String commented = written.replace("<xliff ", "<!-- checked by Anna -->\n<?tool x?>\n<xliff ");
        assertEquals(2, read(commented).units().size());
    }

    @Test
    void segmentsOfOtherToolsAreJoined() {
        String xliff =
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="nl">
                 <file id="f1">
                  <group id="g1"><unit id="u1">
                   <segment state="final"><source>One.</source><target>Een.</target></segment>
                   <ignorable><source> </source></ignorable>
                   <segment state="translated"><source>Two <mrk id="m1" type="term">terms</mrk>.</source>
                     <target><![CDATA[Twee termen.]]></target></segment>
                  </unit></group>
                 </file>
                </xliff>
                """;
        BundleUnit unit = read(xliff).units().get(0);
        assertEquals(Bundles.text("One. Two terms."), unit.source());
        assertEquals(Bundles.text("Een. Twee termen."), unit.target());
        assertEquals(State.TRANSLATED, unit.state());
    }

    @Test
    void aSegmentWithoutATargetMakesTheUnitADraft() {
        String xliff =
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="nl">
                 <file id="f1"><unit id="u1">
                   <segment state="final"><source>One. </source><target>Een. </target></segment>
                   <segment><source>Two.</source></segment>
                 </unit></file>
                </xliff>
                """;
        assertEquals(State.INITIAL, read(xliff).units().get(0).state());
    }

    @Test
    void aLargeFileKeepsItsPlacesAndItsForeignElements() {
        StringBuilder xliff = new StringBuilder(
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
                <file id="f1">
                """);
        for (int i = 0; i < 4_000; i++) {
            xliff.append("<unit id=\"u" + i + "\"><x:y xmlns:x=\"urn:x\">😀བོད་" + i + "</x:y>" + "<segment><source>s😀"
                    + i + "</source></segment></unit>\n");
        }
        List<BundleUnit> units = read(xliff + "</file></xliff>").units();
        for (int i = 0; i < 4_000; i++) {
            assertEquals(i + 3, units.get(i).place().line());
            assertEquals(1, units.get(i).place().column());
            assertEquals(
                    List.of("<x:y xmlns:x=\"urn:x\">😀བོད་" + i + "</x:y>"),
                    units.get(i).foreign().elements());
        }
    }

    @Test
    void anotherToolFindsWhatIsWrittenValid() {
        Articles articles = new Articles(2);
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            List<Unit> units = Segmenter.segment(articles.next());
            String written = XliffWriter.write(targets(units, articles, random));
            try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
                reader.open(written);
                while (reader.hasNext()) {
                    reader.next();
                }
            } catch (RuntimeException e) {
                throw new AssertionError(e.getMessage() + "\n" + written, e);
            }
        }
    }

    @Test
    void aTargetWithACodeThatTheSourceLacksIsWrittenAsItWasRead() {
        ArticleTargets targets = Bundles.synced(Segmenter.segment(Sample.article("one\n")), DUTCH);
        Content strange = new Content(List.of(new Content.Paired("7", List.of(new Content.Text("x")))));
        String written = XliffWriter.write(Bundles.translated(targets, State.TRANSLATED, unit -> strange));
        assertEquals(written, XliffWriter.write(read(written)));
    }
}
