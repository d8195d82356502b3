package parkhang.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parkhang.article.Article;
import parkhang.article.ArticleCode;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.markdown.MarkdownDocument;
import parkhang.text.SourceText;
import parkhang.yaml.YamlCode;

/** Reads Markdown of other programs, with what they say of it or without. What is an article already is {@link ArticleFileReader}'s. */
final class ForeignMarkdownReader implements DocumentReader {
    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:md|mdx|markdown|mdown|qmd|rmd)");

    /** What is found in Markdown that was not written for us. */
    private static final Set<Code> FOREIGN = Set.of(
            YamlCode.YAML_KEY_UNKNOWN,
            ArticleCode.RAW_HTML,
            ArticleCode.SHORTCODE,
            ArticleCode.JSX,
            ArticleCode.CONTAINER,
            ArticleCode.DEFINITION_LIST,
            ArticleCode.WIKI_LINK,
            ArticleCode.CITATION,
            ArticleCode.MARKUP_UNKNOWN,
            ArticleCode.LINK_ADDRESS_REFUSED);

    private final MarkdownReader markdown;

    /** @param language in which the date of a press release would be written */
    ForeignMarkdownReader(Locale language) {
        this.markdown = new MarkdownReader(language);
    }

    @Override
    public boolean reads(Document document) {
        Optional<SourceText> source = document.text(new Diagnostics());
        if (source.isEmpty()) {
            return false;
        } else if (ArticleFileReader.hasFrontMatter(document)) {
            return !isArticle(source.get());
        }
        boolean isCalled = NAME.matcher(document.name()).matches();
        return (isCalled && MarkdownDocument.hasForeignFront(source.get())) || (isCalled && markdown.reads(document));
    }

    private static boolean isArticle(SourceText source) {
        Diagnostics found = new Diagnostics();
        Optional<Article> article = ArticleReader.read("draft", source, found);
        boolean isForeign = found.list().stream().anyMatch(one -> FOREIGN.contains(one.code()));
        return article.isPresent() && !isForeign;
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        return document
                .text(diagnostics)
                .flatMap(source -> MarkdownDocument.read(source, diagnostics))
                .map(content -> ContentDraft.ofArticle(content, null, null))
                .stream()
                .toList();
    }
}
