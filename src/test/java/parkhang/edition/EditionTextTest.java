package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.translation.Articles;
import parkhang.translation.Segmenter;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

class EditionTextTest {

    private static List<String> text(Article article) {
        return EditionText.of(Editions.edition(article, Locale.ENGLISH)).stream()
                .map(EditionText.Passage::text)
                .toList();
    }

    @Test
    void passagesComeInTheOrderOfReading() {
        List<String> text = text(
                Sample.article(
                        "## Head\n\nTable: Caption\n\n|a|\n|-|\n|b|\n\n> *said*[^n] `x`\n\n```\ncode\n```\n\n[^n]: The *note*.\n"));
        assertEquals(
                List.of(
                        "International Campaign for Tibet & Co.",
                        "The title",
                        "May\u00A010, 2023",
                        "Head",
                        "Caption",
                        "a",
                        "b",
                        "said1 x",
                        "code\n",
                        "Notes",
                        "The note.",
                        "About this edition",
                        "Original example.org/en/sample.html",
                        "Translation This is the original text, in English.",
                        "Typefaces Noto Serif",
                        "Published May\u00A010, 2023"),
                text);
    }

    @Test
    void aPassageKnowsWhereItWasWritten() {
        Edition edition = Editions.edition(Sample.article("\none\n"), Locale.ENGLISH);
        assertEquals(
                "articles/sample.md:6:1",
                EditionText.of(edition).stream()
                        .filter(passage -> passage.text().equals("one"))
                        .map(passage -> String.valueOf(passage.place()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void everyWordOfTheArticleIsInIt() {
        Articles articles = new Articles(20230510);
        for (int round = 0; round < 200; round++) {
            Article article = articles.next();
            if (!article.notes().isEmpty() || article.front().correction() != null) {
                continue; // random notes have no references, and random corrections no date
            }
            String text = String.join("\n", text(article));
            for (Unit unit : Segmenter.segment(article)) {
                if (unit.kind() != UnitKind.IMAGE_DESCRIPTION && unit.codes().isEmpty()) {
                    String words = unit.source().plainText();
                    assertTrue(text.contains(words), () -> words + " is not in " + text);
                }
            }
        }
    }
}
