package parkhang.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class GlossaryReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private List<String> read(String csv) {
        return GlossaryReader.read(SourceText.of("glossary.csv", csv), Locale.ENGLISH, diagnostics).terms().stream()
                .map(term -> term.source() + "|" + term.target() + "|" + term.note())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void theSampleArchivesGlossariesHoldNoFault(String tag) {
        Archive archive = Archive.open(Path.of("."), diagnostics).orElseThrow();
        Glossary glossary = archive.glossary(Locale.forLanguageTag(tag), diagnostics);
        assertEquals(List.of(), diagnostics.list());
        assertTrue(glossary.terms().size() > 25);
    }

    @Test
    void columnsAreKnownByTheirNames() {
        assertEquals(
                List.of("bill|Entwurf|auch: Gesetzentwurf"),
                read(
                        """
                Note,Target,Source
                auch: Gesetzentwurf,Entwurf,bill
                """));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aRowSaysInWhichLanguageItsSourceIs() {
        String csv = "source,target,source-language\nTal,valley,de\nTal,tal,\nTal,val,de-AT\nTal,v,en\nTal,w,de_DE\n";
        Glossary glossary = GlossaryReader.read(SourceText.of("glossary.csv", csv), Locale.ENGLISH, diagnostics);
        assertEquals(List.of("glossary-term-twice@5:1", "glossary-language@6:1"), Reported.in(diagnostics));
        assertEquals(List.of("valley"), targets(glossary, "de"));
        assertEquals(List.of("valley", "val"), targets(glossary, "de-AT"));
        assertEquals(List.of("tal"), targets(glossary, "en"));
        assertEquals(List.of(), targets(glossary, "fr"));
        assertEquals(
                "source,target,note,source-language\nTal,valley,,de\n",
                GlossaryWriter.write(Glossary.of(glossary.terms().subList(0, 1))));
    }

    private static List<String> targets(Glossary glossary, String tag) {
        return glossary.from(Locale.forLanguageTag(tag), Locale.ENGLISH).terms().stream()
                .map(Term::target)
                .toList();
    }

    @Test
    void cellsHoldCommasQuotesAndLineBreaks() {
        assertEquals(
                List.of("a, b|„c“ \"d\"|x\ny", "e|f|"),
                read(
                        """
                source,target,note
                "a, b","„c“ \""d\"\"","x
                y"
                e , f
                """));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aSpreadsheetMayHaveSavedItWithSemicolonsAndCrLf() {
        assertEquals(
                List.of("bill|wetsvoorstel|", "a, b|c|"),
                read("\uFEFFsource;target;note\r\nbill;wetsvoorstel;\r\na, b;c;;\r\n;;\r\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void omegatsTabsNeedNoHeader() {
        assertEquals(
                List.of("bill|wetsvoorstel|\"in\" quotes", "source text|brontekst|"),
                read("bill\twetsvoorstel\t\"in\" quotes\nsource text\tbrontekst\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aColumnThatIsMissingIsNamed() {
        assertEquals(List.of(), read("source,doel\nbill,wetsvoorstel\n"));
        assertEquals(List.of("glossary-column-unknown@1:1", "glossary-column-missing@1:1"), Reported.in(diagnostics));
    }

    @Test
    void anEmptyFileIsAnEmptyGlossary() {
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("source,target,note\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void faultyRowsAreReportedAndTheRestIsRead() {
        assertEquals(
                List.of("a|b|", "g|h|"),
                read(
                        """
                source,target,note
                a,b,
                c,,"no
                target"
                ,d,
                a,e,twice

                f,b, with a comma,note
                g,h
                """));
        assertEquals(
                List.of(
                        "glossary-term-empty@3:1",
                        "glossary-term-empty@5:1",
                        "glossary-term-twice@6:1",
                        "glossary-cells@8:1"),
                Reported.in(diagnostics));
    }

    @Test
    void aQuoteThatIsNotClosedIsFoundWhereItsRowBegins() {
        assertEquals(List.of("a|b|"), read("source,target,note\na,b,\nc,\"d,\ne,f,\ng,h,\n"));
        assertEquals(List.of("glossary-quote@3:3"), Reported.in(diagnostics));
    }

    @Test
    void aQuoteThatAnotherOneClosesLaterIsFoundWhereItsRowBegins() {
        assertEquals(List.of("a|b\nb|"), read("source,target,note\na,\"b\nb\",\nc,\"d,\ne,\"f\",\ng,h,\n"));
        assertEquals(List.of("glossary-quote@4:3"), Reported.in(diagnostics));
    }
}
