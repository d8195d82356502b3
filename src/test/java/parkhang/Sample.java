package parkhang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/** Articles for tests, from as little text as will do. */
public final class Sample {
    private static final String FRONT = "---\ntitle: The title\ndate: 2023-05-10\n---\n";

    /** The line of the file in which a body begins. */
    public static final int BODY = 5;

    private Sample() {}

    /** An article with the least front matter and a body. */
    public static Article article(String body, Diagnostics diagnostics) {
        return file(FRONT + body, diagnostics);
    }

    /** An article without a fault. */
    public static Article article(String body) {
        Diagnostics diagnostics = new Diagnostics();
        Article article = article(body, diagnostics);
        assertEquals(List.of(), diagnostics.list());
        return article;
    }

    /** An article as it stands in a file, front matter and all. */
    public static Article file(String text, Diagnostics diagnostics) {
        return ArticleReader.read("sample", SourceText.of("articles/sample.md", text), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
    }
}
