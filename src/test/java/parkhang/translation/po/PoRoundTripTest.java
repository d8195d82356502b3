package parkhang.translation.po;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Tool;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Bundles;
import parkhang.translation.exchange.Handback;

class PoRoundTripTest {

    private static Handback read(String po) {
        Diagnostics diagnostics = new Diagnostics();
        Handback handback = PoReader.read(SourceText.of("a.po", po), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list() + "\n" + po));
        assertEquals(List.of(), diagnostics.list(), po);
        return handback;
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Units units = new Units(20230510);
        for (int round = 0; round < 400; round++) {
            List<ArticleTargets> articles = List.of(units.next("one"), units.next("two"));
            List<Units.Seen> expected = Units.expected(articles);
            if (!expected.isEmpty()) {
                Handback handback = read(PoWriter.write(articles));
                assertEquals(expected, Units.seen(handback));
                assertEquals(Locale.ENGLISH, handback.source());
                assertEquals(Bundles.DUTCH, handback.target());
            }
        }
    }

    /** A tool's own layout: gettext's, Weblate's default width, Poedit's. */
    @ParameterizedTest
    @ValueSource(strings = {"--no-wrap", "--width=77", "--width=79", "--width=20", "--escape", "--indent"})
    void gettextReturnsTheSameUnits(String option) {
        Tool msgcat = new Tool("msgcat").require();
        Units units = new Units(option.hashCode());
        for (int round = 0; round < 8; round++) {
            List<ArticleTargets> articles = List.of(units.next("one"), units.next("two"));
            String written = PoWriter.write(articles);
            String returned = msgcat.run(List.of(option, "-"), written);
            if (option.equals("--no-wrap")) {
                assertEquals(written, returned);
            }
            if (!Units.expected(articles).isEmpty()) {
                assertEquals(Units.expected(articles), Units.seen(read(returned)), returned);
            }
        }
    }
}
