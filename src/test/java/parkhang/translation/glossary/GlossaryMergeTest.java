package parkhang.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

class GlossaryMergeTest {
    private static final String OWN = "source,note,target\nbill,\"why, so\",wetsvoorstel\n\n \"town\" ,,stad\n";

    private final Diagnostics diagnostics = new Diagnostics();

    private static Term term(String source, String target, String note) {
        return new Term(Place.of("theirs"), source, target, note);
    }

    private GlossaryMerge.Merged merge(String own, Glossary inherited, Term... terms) {
        return GlossaryMerge.merge(SourceText.of("own", own), inherited, List.of(terms), Locale.ENGLISH, diagnostics);
    }

    /** The text after two runs, of which the second changes nothing. */
    private String merged(String own, Term... terms) {
        String text = merge(own, Glossary.EMPTY, terms).text();
        assertEquals(text, merge(text, Glossary.EMPTY, terms).text());
        return text;
    }

    @Test
    void newTermsComeBehindTheRowsThatAreThere() {
        assertEquals(OWN + "county,\"a \"\"b\"\"\",\"x, y\"\n", merged(OWN, term("county", "x, y", "a \"b\"")));
        assertEquals(List.of(), diagnostics.list());
    }

    /** A term of the archive's own language is another one than one that is spelled so in another language. */
    @Test
    void aTermOfAnotherLanguageSaysSo() {
        Term german = term("bill", "rekening", "").in(Locale.GERMAN);
        assertEquals(
                OWN.replace("note,target\n", "note,target,source-language\n") + "bill,,rekening,de\n",
                merged(OWN, german, term("bill", "wetsvoorstel", "")));
        String filled = "target,source-language,source\nstad,de,Stadt\nx,en,y\n";
        assertEquals(
                "target,source-language,source,note\nstad,de,Stadt,klein\nx,en,y\nz,,w,\n",
                merged(
                        filled,
                        term("Stadt", "stad", "klein").in(Locale.GERMAN),
                        term("y", "x", ""),
                        term("w", "z", "")));
        assertEquals(List.of(), diagnostics.list());
        assertEquals(
                "Tal\tdal\t\n", merge("Tal\tdal\t\n", Glossary.EMPTY, german).text());
        assertEquals(
                GlossaryCode.GLOSSARY_COLUMN_MISSING, diagnostics.list().get(0).code());
    }

    @Test
    void whatIsThereAlreadyChangesNothing() {
        String messy = OWN.replace("\n", "\r\n");
        assertEquals(SourceText.of("x", messy).text(), merged(messy, term("bill", "wetsvoorstel", "why, so")));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aNoteIsFilledInWhereThereWasNone() {
        assertEquals(OWN.replace(" \"town\" ,,stad", "town,xian,stad"), merged(OWN, term("town", "stad", "xian")));
    }

    @Test
    void anotherTranslationIsReportedAndTheOwnOneKept() {
        assertEquals(
                OWN,
                merge(OWN, Glossary.EMPTY, term("bill", "ontwerp", ""), term("bill", "wetsvoorstel", "no"))
                        .text());
        assertEquals(
                List.of(
                        "`bill` is `wetsvoorstel` in the glossary and `ontwerp` here",
                        "`bill` has another note here: no"),
                Reported.messages(diagnostics));
    }

    @Test
    void aColumnForNotesIsAddedWhereItIsNeeded() {
        assertEquals(
                "target;source;note\nb;a\nd;c;e\nh;g;\n",
                merged("target;source\nb;a\nd;c", term("c", "d", "e"), term("g", "h", "")));
    }

    @Test
    void whereThereIsNoGlossaryOneIsMade() {
        assertEquals("source,target,note\na,b,\n", merged("", term("a", "b", "")));
    }

    @Test
    void whatIsInheritedIsNotRepeated() {
        Glossary inherited = Glossary.of(List.of(term("a", "b", "c"), term("d", "e", "")));
        assertEquals(
                "source,target,note\nd,f,\n",
                merge("", inherited, term("a", "b", "c"), term("d", "f", "")).text());
    }

    @Test
    void aFileThatCannotBeReadWholeIsLeftAsItIs() {
        String broken = "source,target\n\"a,b\n";
        assertEquals(broken, merge(broken, Glossary.EMPTY, term("c", "d", "")).text());
        assertEquals(List.of("glossary-quote@2:1"), Reported.in(diagnostics));
    }
}
