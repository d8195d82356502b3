package parkhang.translation.tmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.Bundles;
import parkhang.translation.Content;

class TmxReaderTest {
    /** As OmegaT 6 writes a project's memory, level 2. */
    private static final String OMEGAT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
              <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="6.0.1_0_abcdef" segtype="paragraph" srclang="en-US"/>
              <body>
            <!-- Default translations -->
                <tu>
                  <tuv lang="en-US">
                    <seg>Read <bpt i="0" x="0">&lt;a0&gt;</bpt>the report<ept i="0">&lt;/a0&gt;</ept><ph x="1">&lt;b1/&gt;</ph>.</seg>
                  </tuv>
                  <tuv lang="nl" changeid="anna" changedate="20230510T101112Z" creationid="anna" creationdate="20230510T101112Z">
                    <seg>Lees<ph x="1">&lt;b1/&gt;</ph> <bpt i="0" x="0">&lt;a0&gt;</bpt>het verslag<ept i="0">&lt;/a0&gt;</ept>.</seg>
                  </tuv>
                </tu>
            <!-- Alternative translations -->
                <tu>
                  <prop type="file">articles/a.md</prop>
                  <note>asked Tenzin</note>
                  <tuv lang="en-US"><seg>Tibet</seg></tuv>
                  <tuv lang="nl"><seg>Tibet</seg></tuv>
                </tu>
              </body>
            </tmx>
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private List<TmxUnit> read(String tmx) {
        return TmxReader.read(SourceText.of("a.tmx", tmx), Locale.ENGLISH, Bundles.DUTCH, diagnostics);
    }

    private List<TmxUnit> stream(byte[] tmx) {
        List<TmxUnit> units = new ArrayList<>();
        TmxReader.read("a.tmx", new ByteArrayInputStream(tmx), Locale.ENGLISH, Bundles.DUTCH, diagnostics, units::add);
        return units;
    }

    private static String tmx(String units) {
        return "<tmx version='1.4'><header/><body>\n" + units + "\n</body></tmx>";
    }

    private static String tu(String source, String target) {
        return "<tu tuid='1'><tuv xml:lang='en'><seg>" + source + "</seg></tuv><tuv xml:lang='nl'><seg>" + target
                + "</seg></tuv></tu>\n";
    }

    private List<Content> pair(String source, String target) {
        TmxUnit unit = read(tmx(tu(source, target))).get(0);
        return List.of(unit.source(), unit.target());
    }

    private static Content content(Content.Part... parts) {
        return new Content(List.of(parts));
    }

    private static Content.Text text(String text) {
        return new Content.Text(text);
    }

    private static Content.Paired paired(String id, Content.Part... parts) {
        return new Content.Paired(id, List.of(parts));
    }

    @Test
    void whatOmegaTWritesIsRead() {
        List<TmxUnit> units = read(OMEGAT);
        TmxUnit first = units.get(0);
        assertEquals(
                content(text("Read "), paired("0", text("the report")), new Content.Standalone("1"), text(".")),
                first.source());
        assertEquals(
                content(
                        text("Lees"),
                        new Content.Standalone("1"),
                        text(" "),
                        paired("0", text("het verslag")),
                        text(".")),
                first.target());
        assertEquals("a.tmx:7:5", first.place().toString());
        assertEquals(List.of("asked Tenzin"), units.get(1).notes());
        assertEquals("articles/a.md", units.get(1).properties().get("file"));
        assertEquals(2, units.size());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
    void aStreamIsReadInTheEncodingThatItDeclares(String encoding) {
        String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        String tmx = mark + OMEGAT.replace("UTF-8", encoding.equals("UTF-8") ? encoding : "UTF-16");
        List<TmxUnit> units = stream(tmx.getBytes(Charset.forName(encoding)));
        assertEquals(read(OMEGAT).get(0).target(), units.get(0).target());
        assertEquals("a.tmx:7", units.get(0).place().toString());
        assertEquals(2, units.size());
    }

    @Test
    void codesWithoutNamesAreTiedByTheirPairsAndTheirOrder() {
        assertEquals(
                List.of(
                        content(paired("1", text("a")), new Content.Standalone("2"), new Content.Standalone("3")),
                        content(new Content.Standalone("2"), paired("1", text("b")), new Content.Standalone("3"))),
                pair("<bpt i='4'/>a<ept i='4'/><ph/><ph/>", "<ph/><bpt i='4'/>b<ept i='4'/><ph/>"));
    }

    @Test
    void twoCodesOfOneNameAreToldApart() {
        assertEquals(
                content(new Content.Standalone("1"), new Content.Standalone("2")),
                pair("<ph x='1'/><ph x='1'/>", "a").get(0));
    }

    @Test
    void codesThatCrossStandForThemselves() {
        assertEquals(
                content(paired("1", text("a"), new Content.Standalone("2"), text("b")), text("c")),
                pair("<bpt i='1'/>a<bpt i='2'/>b<ept i='1'/>c<ept i='2'/>", "x").get(0));
    }

    @Test
    void aHighlightIsTextAndASubFlowIsNone() {
        assertEquals(
                content(text("a b"), new Content.Standalone("1"), text("c"), new Content.Standalone("2")),
                pair(
                                "a <hi type='term'>b</hi><ph>img alt=<sub>the <it pos='begin'>seal</it></sub></ph>c<ut>x</ut>",
                                "y")
                        .get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "en, nl, true",
        "EN-US, nl, true",
        "en_GB, NL-BE, true",
        "fr, nl, false",
        "en, de, false",
        "*all*, nl, false",
        "'', nl, false",
        "en-Shaw, nl, false"
    })
    void aLanguageServesForItsTerritoriesAndTheOtherWayRound(String from, String to, boolean found) {
        String tmx = tmx(tu("a", "b")).replace("'en'", "'" + from + "'").replace("'nl'", "'" + to + "'");
        assertEquals(found, !stream(tmx.getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertEquals(found ? List.of() : List.of("tmx-languages"), Reported.codes(diagnostics));
    }

    @Test
    void theNearestLanguageIsTaken() {
        String tmx = tmx(
                """
                <tu><tuv xml:lang='en-US'><seg>color</seg></tuv><tuv xml:lang='nl-BE'><seg>1</seg></tuv>
                <tuv xml:lang='en'><seg>colour</seg></tuv><tuv xml:lang='nl-NL'><seg>2</seg></tuv></tu>
                """);
        TmxUnit unit = read(tmx).get(0);
        assertEquals("colour", unit.source().plainText());
        assertEquals("1", unit.target().plainText());
    }

    @Test
    void traditionalChineseServesTaiwan() {
        String tmx = tmx(tu("a", "b")).replace("'nl'", "'zh-TW'");
        Locale traditional = Locale.forLanguageTag("zh-Hant");
        SourceText text = SourceText.of("a.tmx", tmx);
        assertEquals(
                1,
                TmxReader.read(text, Locale.ENGLISH, traditional, diagnostics).size());
        assertEquals(
                0,
                TmxReader.read(text, Locale.ENGLISH, Locale.CHINESE, diagnostics)
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a &e; b", "a & b", "<b>a", "a\u0001", "a&#1;",
            })
    void whereTheXmlBreaksWhatStandsBeforeIsUsed(String source) {
        assertEquals(
                1,
                read(tmx(tu("one", "een") + tu(source, "x") + tu("two", "twee")))
                        .size());
        assertEquals(List.of("tmx-syntax"), Reported.codes(diagnostics));
        assertEquals(3, diagnostics.list().get(0).place().line());
    }

    @Test
    void aUnitThatNoEditionCanHoldIsPassedOver() {
        String many = "<ph/>".repeat(100);
        String tmx = tmx(tu("a\uFFFE", "x") + tu("a", many) + tu("b".repeat(2_000_000), "c") + tu("two", "twee"));
        assertEquals(1, read(tmx.replace("\uFFFE", "\uFDD0")).size());
        assertEquals(List.of("tmx-unit@2:1", "tmx-unit@3:1", "tmx-unit@4:1"), Reported.in(diagnostics));
    }

    @Test
    void nothingOutsideIsEverRead() {
        String doctype = "<!DOCTYPE tmx SYSTEM 'http://localhost:1/x.dtd' [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        assertEquals(0, read(doctype + tmx(tu("a &e; b", "x"))).size());
        assertEquals(List.of("tmx-syntax"), Reported.codes(diagnostics));
    }

    @Test
    void aBillionLaughsAreNeverLaughed() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE tmx [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 40; i++) {
            doctype.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
        }
        assertEquals(0, read(doctype + "]>" + tmx(tu("&l39;", "x"))).size());
        assertEquals(List.of("tmx-syntax"), Reported.codes(diagnostics));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<html/>", "PK\u0003\u0004", "<tmx", "<?xml version='1.0'?>"})
    void whatIsNoTmxIsReported(String text) {
        assertEquals(List.of(), read(text));
        assertEquals(List.of(), stream(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, diagnostics.list().size());
        assertTrue(List.of("tmx-syntax", "tmx-root").containsAll(Reported.codes(diagnostics)));
    }

    @Test
    void noDamageBringsTheReaderDown() {
        Random random = new Random(1959);
        byte[] good = OMEGAT.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 3_000; round++) {
            byte[] bad = good.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            stream(bad);
        }
        assertTrue(Reported.codes(diagnostics).contains("tmx-syntax"));
    }

    @Test
    void entitiesAndCharacterReferencesHaveNoLimitInTheirNumber() {
        String tmx = tmx(tu("a &amp; b &#233; &lt;", "x").repeat(40_000));
        assertEquals(40_000, stream(tmx.getBytes(StandardCharsets.UTF_8)).size());
        assertEquals(List.of(), diagnostics.list());
    }
}
