package parkhang.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.diagnostic.Place;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.Term;

class GlossaryTermsTest {
    private static final Place PLACE = Place.of("glossary.csv");
    private static final GlossaryTerms TERMS = new GlossaryTerms(Glossary.of(List.of(
            new Term(PLACE, "DNA sample", "DNA-monster", ""),
            new Term(PLACE, "sample", "monster", ""),
            new Term(PLACE, "bill", "wetsvoorstel", ""))));

    private static List<String> found(String markdown) {
        Unit unit = Segmenter.segment(Sample.article(markdown + "\n")).get(1);
        String text = unit.source().plainText(GlossaryTerms.STANDALONE);
        return TERMS.in(unit, Locale.ENGLISH).stream()
                .map(found -> text.substring(found.start(), found.end()) + "="
                        + found.term().target())
                .toList();
    }

    @Test
    void theLongestTermIsFoundInWhateverForm() {
        assertEquals(List.of("DNA samples=DNA-monster", "Bills=wetsvoorstel"), found("The DNA samples. Bills wait."));
    }

    @Test
    void codesAreNoneOfItsLetters() {
        assertEquals(List.of("sample=monster", "bill=wetsvoorstel"), found("A `x` *sample* of `y`a\\\nbill."));
    }

    @Test
    void aVerbIsNoTerm() {
        assertEquals(List.of(), found("They sample it, and they want to bill you."));
    }

    @Test
    void withoutTermsThereAreNone() {
        Unit unit = Segmenter.segment(Sample.article("A sample.\n")).get(1);
        assertEquals(List.of(), new GlossaryTerms(Glossary.EMPTY).in(unit, Locale.ENGLISH));
    }
}
