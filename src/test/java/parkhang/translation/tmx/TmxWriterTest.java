package parkhang.translation.tmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.DUTCH;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Articles;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.exchange.Fingerprint;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;

class TmxWriterTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private static String written(ArticleTargets targets) {
        TmxWriter writer = new TmxWriter(targets.source(), targets.target());
        targets.units().forEach(unit -> writer.add(targets.slug(), unit));
        return writer.text();
    }

    private Handback read(String tmx) {
        Handback handback = TmxHandback.read(SourceText.of("back.tmx", tmx), diagnostics);
        assertEquals(List.of(), diagnostics.list(), tmx);
        return handback;
    }

    @Test
    void aUnitIsWrittenAsOtherToolsExpectIt() {
        List<Unit> units =
                Segmenter.segment(Sample.article("See *the [list](https://example.org/?a&b)*.[^1]\n\n[^1]: x\n"));
        ArticleTargets targets =
                Bundles.translated(Bundles.synced(units, DUTCH), State.REVIEWED, unit -> unit.source());
        TmxWriter writer = new TmxWriter(Locale.ENGLISH, DUTCH);
        BundleUnit unit = targets.units().get(1);
        writer.add("sample", unit);
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4">
                  <header creationtool="parkhang" creationtoolversion="1" segtype="block" o-tmf="XLIFF" adminlang="en" srclang="en" datatype="plaintext"/>
                  <body>
                    <tu tuid="sample/u2">
                      <prop type="x-base">%s</prop>
                      <tuv xml:lang="en"><seg>See <bpt i="1" x="1" type="italic">*</bpt>the <bpt i="2" x="2" type="link">[</bpt>list<ept i="2">](https://example.org/?a&amp;b)</ept><ept i="1">*</ept>.<ph x="3" type="fnote">[^1]</ph></seg></tuv>
                      <tuv xml:lang="nl"><seg>See <bpt i="1" x="1" type="italic">*</bpt>the <bpt i="2" x="2" type="link">[</bpt>list<ept i="2">](https://example.org/?a&amp;b)</ept><ept i="1">*</ept>.<ph x="3" type="fnote">[^1]</ph></seg></tuv>
                    </tu>
                  </body>
                </tmx>
                """
                        .formatted(Fingerprint.of(unit)),
                writer.text());
    }

    @Test
    void whatNobodyCallsATranslationIsInNoMemory() {
        List<Unit> units = Segmenter.segment(Sample.article("One sentence.\n"));
        ArticleTargets targets =
                Bundles.translated(Bundles.synced(units, DUTCH), State.INITIAL, unit -> Bundles.text("Een zin."));
        String tmx = written(targets);
        assertTrue(tmx.contains("<tuv xml:lang=\"en\"><seg>One sentence.</seg></tuv>"), tmx);
        assertFalse(tmx.contains("Een zin."), tmx);
    }

    @Test
    void whatIsWrittenComesBack() {
        Articles articles = new Articles(42);
        Random random = new Random(1959);
        for (int round = 0; round < 400; round++) {
            List<Unit> units = Segmenter.segment(articles.next());
            ArticleTargets targets = Bundles.translated(
                    Bundles.synced(units, DUTCH),
                    State.TRANSLATED,
                    unit -> random.nextBoolean() ? unit.source() : Bundles.text(articles.text()));
            String tmx = written(targets);
            Handback handback = read(tmx);
            assertEquals(Locale.ENGLISH, handback.source());
            assertEquals(targets.units().isEmpty() ? null : DUTCH, handback.target(), tmx);
            assertEquals(targets.units().size(), handback.units().size());
            for (int i = 0; i < targets.units().size(); i++) {
                BundleUnit unit = targets.units().get(i);
                HandedUnit handed = handback.units().get(i);
                assertEquals("sample", handed.slug());
                assertEquals(unit.id(), handed.id());
                assertEquals(unit.source(), handed.source(), tmx);
                assertEquals(unit.target(), handed.target(), tmx);
                assertEquals(Fingerprint.of(unit), handed.base());
            }
        }
    }

    @Test
    void theCodesComeBackAsWhatTheyAre() {
        List<Unit> units = Segmenter.segment(
                Sample.article("*a* **b** [c](https://example.org) `d` ![e](f.png) g[^1]\\\nh\n\n[^1]: x\n"));
        ArticleTargets targets =
                Bundles.translated(Bundles.synced(units, DUTCH), State.TRANSLATED, unit -> unit.source());
        SourceText text = SourceText.of("a.tmx", written(targets));
        List<TmxUnit> read = TmxReader.read(text, Locale.ENGLISH, DUTCH, diagnostics);
        for (int i = 0; i < read.size(); i++) {
            assertEquals(targets.units().get(i).codes(), read.get(i).codes());
        }
    }

    @Test
    void aUnitWithoutATargetIsNotHandedBack() {
        ArticleTargets targets = Bundles.synced(Segmenter.segment(Sample.article("one\n")), DUTCH);
        assertEquals(List.of(), read(written(targets)).units());
    }

    @Test
    void aMemorysOwnUnitsAreNoHandback() {
        String tmx = "<tmx version='1.4'><header srclang='en'/><body><tu><tuv xml:lang='en'><seg>a</seg></tuv>"
                + "<tuv xml:lang='nl'><seg>b</seg></tuv></tu></body></tmx>";
        assertEquals(List.of(), read(tmx).units());
    }
}
