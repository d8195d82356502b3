package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;

/** Articles that nobody writes by hand. The limits of time are wide: they tell minutes from seconds. */
class HostileArticleTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Diagnostics diagnostics = new Diagnostics();

    private Article read(Supplier<String> body) {
        return Assertions.assertTimeoutPreemptively(LIMIT, () -> Sample.article(body.get(), diagnostics));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "> - ", "*", "**", "[", "![", "_a ", "<", "`", "[^", "(", "\\", "&"})
    void nesting10000DeepIsReportedOrPlainText(String opening) {
        Article article = read(() -> opening.repeat(10_000) + "x\n");
        assertTrue(
                diagnostics.list().stream().allMatch(found -> found.code() == ArticleCode.NESTING_TOO_DEEP),
                () -> Reported.in(diagnostics).toString());
        assertTrue(depth(article.blocks()) <= MarkdownParser.MAX_DEPTH + 1);
    }

    @Test
    void nestingThatCloses10000DeepIsReported() {
        read(() -> "*a **b ".repeat(5_000) + "c" + "** d*".repeat(5_000) + "\n");
        Set<Code> expected = Set.of(ArticleCode.NESTING_TOO_DEEP, ArticleCode.MARKUP_UNKNOWN);
        assertTrue(diagnostics.list().stream().allMatch(found -> expected.contains(found.code())));
    }

    @Test
    void linksInLinksAreReportedButTheInnermost() {
        read(() -> "[".repeat(10_000) + "a" + "](https://example.org)".repeat(10_000) + "\n");
        assertTrue(diagnostics.list().stream().allMatch(found -> found.code() == ArticleCode.LINK_MALFORMED));
        assertEquals(100, diagnostics.list().size(), "so many of a kind in one paragraph");
    }

    @Test
    void whatIsTooDeepIsReportedOnceAndNotSilentlyLost() {
        read(() -> "> ".repeat(40) + "x\n");
        assertEquals(
                List.of("nesting-too-deep"),
                Reported.codes(diagnostics).stream().distinct().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "*em* ",
                "a\n",
                "[^a]",
                "[^x] ",
                "`c` ",
                "<b>",
                "[a](#)",
                "![a](b.png) ",
                "😀*b*",
                "|",
                "&amp;",
                "\\*",
                "_ ",
                "~~",
                "$a",
                "$$",
                "a~b ",
                "a~~b",
                "^a",
                "a^",
                "<sub>",
                "{{",
                "{% a ",
                "[[a ",
                "[a][",
                "@a",
                "\n: a",
                "\n:::",
                "\nimport a",
                "\n| a",
                "|-",
                "==a",
                "**a ",
                ":a",
                "<A b={",
                "[@",
                "[a=b "
            })
    void oneLongParagraphOfAnythingIsReadInReasonableTime(String piece) {
        read(() -> piece.repeat((1 << 18) / piece.length()) + "\n\n[^a]: Note.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[^%d]: n\n\n",
                "## h\n",
                "x[^%d]\n\n[^%d]: n\n\n",
                "- a\n",
                "[l%d]: https://example.org\n",
                "> q\n\n",
                "Table:\n\n|a|\n|-|\n\n"
            })
    void manyBlocksOfOneKindAreReadInReasonableTime(String piece) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 15_000; i++) {
            body.append(String.format(piece, i, i));
        }
        read(body::toString);
    }

    private static int depth(List<Block> blocks) {
        int deepest = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Quote quote) {
                deepest = Math.max(deepest, 1 + depth(quote.blocks()));
            } else if (block instanceof Block.ItemList list) {
                for (Block.Item item : list.items()) {
                    deepest = Math.max(deepest, 1 + depth(item.blocks()));
                }
            }
        }
        return deepest;
    }
}
