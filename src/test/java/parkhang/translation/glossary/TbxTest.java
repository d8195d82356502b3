package parkhang.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import parkhang.Reported;
import parkhang.Tool;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

class TbxTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The content models of ISO 30042:2008, annex A, for the elements that are written. */
    private static final String DTD =
            """
            <!DOCTYPE martif [
            <!ELEMENT martif (martifHeader, text)>
            <!ATTLIST martif type CDATA #REQUIRED xml:lang CDATA #REQUIRED>
            <!ELEMENT martifHeader (fileDesc, encodingDesc?)>
            <!ELEMENT fileDesc (sourceDesc+)>
            <!ELEMENT sourceDesc (p+)>
            <!ELEMENT encodingDesc (p+)>
            <!ELEMENT p (#PCDATA)>
            <!ATTLIST p type (XCSURI|XCSContent|DCSName) #IMPLIED>
            <!ELEMENT text (body)>
            <!ELEMENT body (termEntry+)>
            <!ELEMENT termEntry (note*, langSet+)>
            <!ATTLIST termEntry id ID #IMPLIED>
            <!ELEMENT langSet (note*, tig+)>
            <!ATTLIST langSet xml:lang CDATA #REQUIRED>
            <!ELEMENT tig (term, termNote*, note*)>
            <!ELEMENT term (#PCDATA)>
            <!ELEMENT termNote (#PCDATA)>
            <!ELEMENT note (#PCDATA)>
            ]>
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> read(String tbx) {
        return TbxReader.read(SourceText.of("a.tbx", tbx), Locale.ENGLISH, DUTCH, diagnostics).stream()
                .map(term -> term.source() + "|" + term.target() + "|" + term.note())
                .toList();
    }

    private static Glossary sample(String tag) {
        Diagnostics found = new Diagnostics();
        return Archive.open(Path.of("."), found).orElseThrow().glossary(Locale.forLanguageTag(tag), found);
    }

    private static List<List<String>> plain(List<Term> terms) {
        return terms.stream()
                .map(term -> List.of(term.source(), term.target(), term.note()))
                .toList();
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        for (String tag : List.of("nl", "de", "fr")) {
            Locale locale = Locale.forLanguageTag(tag);
            String written = TbxWriter.write(sample(tag), Locale.ENGLISH, locale);
            assertEquals(
                    plain(sample(tag).terms()),
                    plain(TbxReader.read(SourceText.of("a.tbx", written), Locale.ENGLISH, locale, diagnostics)));
        }
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void markupSignsComeBack() {
        Term term = new Term(Place.of("x"), "<a & b>", "]]> \u0338x", "\"q\" བོད།");
        String written = TbxWriter.write(Glossary.of(List.of(term)), Locale.ENGLISH, DUTCH);
        assertEquals(List.of("<a & b>|]]> \u0338x|\"q\" བོད།"), read(written));
    }

    @Test
    void whatIsWrittenIsValid() throws Exception {
        String written = TbxWriter.write(sample("de"), Locale.ENGLISH, Locale.GERMAN);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                fail(e);
            }

            @Override
            public void error(SAXParseException e) {
                fail(e);
            }

            @Override
            public void fatalError(SAXParseException e) {
                fail(e);
            }
        });
        builder.parse(new InputSource(new StringReader(written.replaceFirst("\n", "\n" + DTD))));
    }

    @Test
    void anotherToolReadsWhatIsWritten(@TempDir Path folder) throws Exception {
        Path tbx = Files.writeString(folder.resolve("nl.tbx"), TbxWriter.write(sample("nl"), Locale.ENGLISH, DUTCH));
        Path po = folder.resolve("nl.po");
        new Tool("tbx2po").require().run(List.of("--progress=none", tbx.toString(), po.toString()), "");
        String read = Files.readString(po);
        for (Term term : sample("nl").terms()) {
            assertTrue(read.contains("\"" + term.target() + "\""), term.target());
        }
    }

    @Test
    void theFormOf2019IsReadInBothStyles() {
        String dca =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-model href="TBXcoreStructV03.rng" type="application/xml"?>
                <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
                 <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
                 <text><body>
                  <conceptEntry id="c1">
                   <descrip type="subjectField">law</descrip>
                   <note>of the House</note>
                   <langSec xml:lang="nl"><termSec><term>wetsontwerp</term>
                    <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
                    <termSec><term>wets<hi>voorstel</hi>
                      2</term></termSec></langSec>
                   <langSec xml:lang="it"><termSec><term>legge</term><note>no</note></termSec></langSec>
                   <langSec xml:lang="en-US"><descripGrp><descrip type="definition">a draft</descrip></descripGrp>
                    <termSec><term>bill</term></termSec><termSec><term>draft law</term></termSec></langSec>
                  </conceptEntry>
                 </body></text>
                </tbx>
                """;
        String dct = dca.replace(
                        "<descrip type=\"definition\">a draft</descrip>",
                        "<basic:definition>a draft</basic:definition>")
                .replace(
                        "<termNote type=\"administrativeStatus\">supersededTerm-admn-sts</termNote>",
                        "<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>")
                .replace("style=\"dca\"", "style=\"dct\" xmlns:min=\"urn:min\" xmlns:basic=\"urn:basic\"");
        List<String> expected =
                List.of("bill|wetsvoorstel 2|of the House; a draft", "draft law|wetsvoorstel 2|of the House; a draft");
        assertEquals(expected, read(dca));
        assertEquals(expected, read(dct));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aDocumentTypeIsPassedOverAndNothingIsFetched() {
        assertEquals(
                List.of("bill|wetsvoorstel|"),
                read(
                        """
                <?xml version='1.0'?>
                <!DOCTYPE martif SYSTEM "http://localhost:1/TBXBasiccoreStructV02.dtd" [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]>
                <martif type="TBX"><text><body><termEntry>
                <langSet xml:lang="EN_us"><ntig><termGrp><term>bill</term></termGrp></ntig></langSet>
                <langSet xml:lang="nl-NL"><tig><term>wetsvoorstel</term></tig></langSet>
                </termEntry></body></text></martif>
                """));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void anEntityIsNeverResolved() {
        read(
                """
                <!DOCTYPE martif [ <!ENTITY x SYSTEM "file:///etc/passwd"> ]>
                <martif><text><body><termEntry><langSet xml:lang="en"><tig><term>&x;</term></tig></langSet>
                </termEntry></body></text></martif>
                """);
        assertEquals(List.of("tbx-syntax@2:66"), Reported.in(diagnostics));
    }

    @Test
    void thePreferredTermComesFirst() {
        assertEquals(
                List.of("bill|b|", "bill|a|"),
                read(
                        """
                <martif><text><body><termEntry><langSet xml:lang="en"><tig><term>bill</term></tig></langSet>
                <langSet xml:lang="nl"><tig><term>a</term></tig>
                <tig><term>b</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig>
                </langSet></termEntry></body></text></martif>
                """));
    }

    @Test
    void aFileOfOtherLanguagesIsRefused() {
        read("<martif><text><body><termEntry><langSet xml:lang='de'><tig><term>x</term></tig></langSet>"
                + "</termEntry></body></text></martif>");
        assertEquals(List.of("tbx-locale"), Reported.in(diagnostics));
    }

    @Test
    void brokenXmlIsReportedWithItsPlace() {
        read("<martif>\n<text><body>\n<termEntry></body></text></martif>");
        read("<html/>");
        read("<martif>".repeat(200));
        assertEquals(List.of("tbx-syntax@3:12", "tbx-syntax@1:1", "tbx-syntax@1:809"), Reported.in(diagnostics));
    }
}
