package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Sample;
import parkhang.article.Inline;
import parkhang.article.Runs;

class ForeignWordsTest {
    /** Phrases are shown in brackets with their language, emphasis in braces, links in angles. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a שלום b|a [he:שלום] b",
                "a שלום *עולם* טוב b|a [he:שלום {עולם} טוב] b",
                "a שלום [עולם](http://a.example) b|a [he:שלום <עולם>] b",
                "a *שלום and b*|a {[he:שלום] and b}",
                "a *b שלום* עולם|a {b }[he:{שלום} עולם]",
                "a [b שלום](http://a.example) עולם|a <b [he:שלום]>[he: עולם]",
                "བོད and דבר|[bo:བོད] and [he:דבר]",
                "a b|a b"
            })
    void phraseIsOneAcrossMarkup(String written, String marked) {
        List<Inline> run = Runs.of(Sample.article(written + "\n").blocks()).get(0);
        assertEquals(marked, shown(ForeignWords.marked(run, Locale.ENGLISH)));
    }

    private static String shown(List<Inline> run) {
        return run.stream().map(ForeignWordsTest::shown).collect(Collectors.joining());
    }

    private static String shown(Inline inline) {
        if (inline instanceof Inline.InLanguage phrase) {
            return "[" + phrase.locale().toLanguageTag() + ":" + shown(phrase.text()) + "]";
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return "{" + shown(emphasis.text()) + "}";
        } else if (inline instanceof Inline.Link link) {
            return "<" + shown(link.text()) + ">";
        }
        return ((Inline.Text) inline).text();
    }
}
