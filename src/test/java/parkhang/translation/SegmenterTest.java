package parkhang.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.Sample;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;

class SegmenterTest {

    private static List<String> units(Article article) {
        return Segmenter.segment(article).stream()
                .map(unit -> unit.kind().word() + ": " + unit.source().plainText())
                .toList();
    }

    @Test
    void everythingThatIsTranslatedIsAUnitInTheOrderOfReading() {
        Article article = Sample.file(
                """
                ---
                title: Title
                date: 2023-05-10
                summary: Summary
                updated: 2023-05-11
                correction: Corrected
                ---
                ## Heading

                Paragraph ![in line](a.png) on[^n]

                - item
                  > in a quote

                Table: Caption

                | head |
                |------|
                | cell |

                ![described](b.png "titled")

                [^n]: Note
                """,
                new Diagnostics());
        assertEquals(
                List.of(
                        "title: Title",
                        "summary: Summary",
                        "correction: Corrected",
                        "heading: Heading",
                        "image-description: in line",
                        "paragraph: Paragraph  on",
                        "list-item: item",
                        "paragraph: in a quote",
                        "caption: Caption",
                        "table-cell: head",
                        "table-cell: cell",
                        "image-description: described",
                        "caption: titled",
                        "paragraph: Note"),
                units(article));
    }

    @Test
    void whatHasNoWordsIsNoUnit() {
        assertEquals(
                List.of("title: The title", "table-cell: a"),
                units(Sample.article("|a| |`x`|\n|-|-|-|\n\n```\ncode\n```\n\n---\n\n`y`\n")));
    }

    @Test
    void cellsOfTheSameWordsAreUnitsOfTheirOwn() {
        List<Unit> units = Segmenter.segment(Sample.article("|yes|yes|yes|\n|-|-|-|\n|yes|yes|yes|\n"));
        assertEquals(7, units.size());
        assertEquals(7, new HashSet<>(units).size());
    }

    @Test
    void joinedUnitsGiveTheArticleBack() {
        Articles articles = new Articles(20230510);
        for (int round = 0; round < 3_000; round++) {
            Article article = articles.next();
            assertEquals(article, Segmenter.join(article, Unit::text));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleArticlesAreSegmentedWithoutLoss(Path file) throws IOException {
        Article article = Sample.file(Files.readString(file), new Diagnostics());
        assertEquals(article, Segmenter.join(article, Unit::text));
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("articles"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
