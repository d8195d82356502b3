package parkhang.translation.po;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.TaggedText;

/** What tools and hands do to a PO file. */
class PoReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> read(String po) {
        return PoReader.read(SourceText.of("a.po", po), diagnostics).map(Handback::units).orElse(List.of()).stream()
                .map(PoReaderTest::shown)
                .toList();
    }

    private static String shown(HandedUnit unit) {
        String target = unit.target() == null ? "-" : TaggedText.write(unit.target());
        return unit.slug() + "/" + unit.id() + "|" + TaggedText.write(unit.source()) + "|" + target + "|"
                + unit.state();
    }

    private static String entry(String id, String rest) {
        return "msgctxt \"a/" + id + "\"\nmsgid \"x\"\n" + rest + "\n\n";
    }

    @Test
    void poeditWrapsAndAddsItsHeaders() {
        String po =
                """
                msgid ""
                msgstr ""
                "Project-Id-Version: Parkhang\\n"
                "PO-Revision-Date: 2026-11-23 09:10+0100\\n"
                "Language-Team: \\n"
                "Language: zh_Hant\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"
                "Plural-Forms: nplurals=1; plural=0;\\n"
                "X-Generator: Poedit 3.4\\n"
                "X-Source-Language: en\\n"
                "X-Poedit-Bookmarks: 1,-1,-1\\n"

                # Is this the right town?
                #
                # I asked twice.
                #. paragraph
                #. unit: a/u1 0123456789ab
                #: articles/a.md
                #, c-format, fuzzy
                #| msgid "one"
                msgctxt "a/u1"
                msgid ""
                "one <g1>two</g1>"
                " three"
                msgstr ""
                "een <g1>twee"
                "</g1> drie\\n"
                "vier"
                """;
        Handback handback = PoReader.read(SourceText.of("a.po", "\uFEFF" + po.replace("\n", "\r\n")), diagnostics)
                .orElseThrow();
        assertEquals(Locale.forLanguageTag("zh-Hant"), handback.target());
        assertEquals(Locale.ENGLISH, handback.source());
        HandedUnit unit = handback.units().get(0);
        assertEquals("a/u1|one <g1>two</g1> three|een <g1>twee</g1> drie\nvier|INITIAL", shown(unit));
        assertEquals("0123456789ab", unit.base());
        assertEquals(21, unit.place().line());
        assertEquals(
                List.of("Is this the right town?\n\nI asked twice."),
                unit.notes().stream().map(n -> n.text()).toList());
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void whatNobodyTranslatedHasNoTarget() {
        assertEquals(
                List.of("a/u1|x|-|null", "a/u2|x|-|null"),
                read(entry("u1", "msgstr \"\"") + entry("u2", "msgstr \" \"")));
    }

    @Test
    void obsoleteEntriesComeBackToo() {
        assertEquals(
                List.of("a/u1|x|y|TRANSLATED", "a/u2|xz|y|INITIAL"),
                read(
                        entry("u1", "msgstr \"y\"")
                                + "#, fuzzy\n#~| msgid \"old\"\n#~ msgctxt \"a/u2\"\n#~ msgid \"\"\n#~ \"x\"\n#~ \"z\"\n#~ msgstr \"y\"\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void escapesOfCAreUnderstood() {
        assertEquals(
                List.of("a/u1|x|a\tb \"c\" \\ བོ é A|TRANSLATED"),
                read(entry("u1", "msgstr \"a\\tb \\\"c\\\" \\\\ \\340\\275\\226\\xe0\\xbd\\xbc e\u0301 \\101\"")));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void stringsMayStandInOneLineAndWithoutEmptyLinesBetween() {
        assertEquals(
                List.of("a/u1|xy|z|TRANSLATED", "a/u2|x|y|TRANSLATED"),
                read(
                        "msgctxt\"a/u1\"\nmsgid \"x\" \"y\"\n msgstr   \"z\"\nmsgctxt \"a/u2\"\nmsgid \"x\"\nmsgstr \"y\""));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aToolMayDropTheContext() {
        assertEquals(
                List.of("a/u1|x|y|TRANSLATED"),
                read("#. unit: a/u1 0123456789ab\nmsgctxt \"articles/a.md\"\nmsgid \"x\"\nmsgstr \"y\"\n"));
    }

    @Test
    void faultyEntriesAreReportedAndTheRestIsRead() {
        assertEquals(
                List.of("a/u1|x|y|TRANSLATED", "a/u9|x|y|TRANSLATED"),
                read(entry("u1", "msgstr \"y\"")
                        + entry("u2", "msgstr \"not closed")
                        + entry("u3", "msgstr \"two\nlines\"")
                        + entry("u4", "msgstr \"a \"quoted\" word\"")
                        + entry("u5", "msgstr \"C:\\Temp\"")
                        + entry("u6", "")
                        + entry("u7", "msgstr \"y\"\nmsgstr \"z\"")
                        + entry("u8", "msgstr y")
                        + "<<<<<<< HEAD\n"
                        + entry("u9", "msgstr \"y\"")));
        assertEquals(
                List.of(
                        "po-syntax@7:8",
                        "po-syntax@11:8",
                        "po-syntax@12:1",
                        "po-syntax@16:12",
                        "po-syntax@20:11",
                        "po-syntax@22:1",
                        "po-syntax@29:1",
                        "po-syntax@33:8",
                        "po-syntax@35:1"),
                Reported.in(diagnostics));
    }

    @Test
    void anotherFileIsRefused() {
        read("# a comment\n");
        read("<?xml version=\"1.0\"?>\n" + "<xliff>\n".repeat(1000));
        read(
                "msgid \"Open\"\nmsgstr \"Open\"\n\nmsgid \"file\"\nmsgid_plural \"files\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n");
        List<String> found = Reported.in(diagnostics);
        assertEquals("po-empty", found.get(0));
        assertEquals(
                100, found.stream().filter(code -> code.startsWith("po-syntax")).count());
        assertEquals(List.of("po-empty", "po-foreign@1:1", "po-empty"), found.subList(101, 104));
    }

    @Test
    void onlyUtf8IsRead() {
        read("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\n"
                + entry("u1", "msgstr \"y\""));
        assertEquals(List.of("po-charset"), Reported.in(diagnostics));
    }

    @Test
    void entriesOfOthersAreCounted() {
        assertEquals(
                List.of("a/u1|x|y|TRANSLATED"),
                read("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"d\"\n\n" + entry("u1", "msgstr \"y\"")));
        assertEquals(
                List.of("2 entries have no context of an article's unit, this one first"),
                Reported.messages(diagnostics));
    }

    @Test
    void ofTwoTargetsForOneUnitTheFirstCounts() {
        assertEquals(
                List.of("a/u1|x|y|TRANSLATED"),
                read(entry("u1", "msgstr \"y\"") + entry("u1", "msgstr \"y\"") + entry("u1", "msgstr \"z\"")));
        assertEquals(List.of("po-twice@9:1"), Reported.in(diagnostics));
    }

    @Test
    void aBrokenTagIsReportedAndItsWordsAreKept() {
        assertEquals(List.of("a/u1|x|a b|TRANSLATED"), read(entry("u1", "msgstr \"a <g1>b\"")));
        assertEquals(List.of("po-tag@3:1"), Reported.in(diagnostics));
    }

    @Test
    void anEscapedControlCharacterIsReported() {
        assertEquals(List.of("a/u1|x|ab|TRANSLATED"), read(entry("u1", "msgstr \"a\\x01\\ab\"")));
        assertEquals(List.of("control-character@3:1"), Reported.in(diagnostics));
    }

    @Test
    void aLargeFileIsReadInOneGo() {
        StringBuilder po = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            po.append(entry("u" + i, "msgstr \"" + "བོད་ \"\n\"".repeat(20) + "\""));
        }
        byte[] bytes = po.toString().getBytes(StandardCharsets.UTF_8);
        SourceText source = SourceText.decode("a.po", bytes, diagnostics).orElseThrow();
        assertEquals(
                50_000, PoReader.read(source, diagnostics).orElseThrow().units().size());
        String line = "msgctxt \"a/u1\"\nmsgid \"x\"\nmsgstr \"" + "y<g1>".repeat(300_000) + "\"";
        assertTrue(PoReader.read(SourceText.of("b.po", line), new Diagnostics()).isPresent());
    }
}
