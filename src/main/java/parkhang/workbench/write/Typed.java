package parkhang.workbench.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parkhang.archive.Archive;
import parkhang.article.Article;
import parkhang.article.ArticleText;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.UnitAnchors;
import parkhang.text.SourceText;
import parkhang.translation.Segmenter;
import parkhang.workbench.live.ArticleChecks;
import parkhang.workbench.live.Editions;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/**
 * An article as it would be if what is typed were saved.
 *
 * @param locale that it is written in
 * @param values of its front matter by their keys; none where that can't be read
 * @param keys in which lines of the file the keys of its front matter stand
 * @param anchors in which lines of the file its units begin, by the names that they have in its page
 */
record Typed(
        ArticleText text,
        Locale locale,
        Optional<Map<String, Object>> values,
        Map<String, Integer> keys,
        Map<String, Integer> anchors,
        Editions.Page page,
        List<Diagnostic> found) {

    static Typed of(Archive archive, Manuscript manuscript, ArticleText text, Editions editions) {
        String slug = manuscript.file().slug();
        String file = archive.name(manuscript.file().path());
        Archive typed = manuscript.in(archive, text.text());
        Optional<Article> article = typed.article(manuscript.file(), new Diagnostics());
        Locale locale = article.map(archive.settings()::source)
                .orElse(archive.settings().source());
        Editions.Page page = editions.page(typed, slug, locale);
        Map<String, Integer> keys = new LinkedHashMap<>();
        Optional<YamlMapping> yaml = new YamlReader(file, 1, new Diagnostics()).read(text.front());
        yaml.ifPresent(front ->
                front.keys().forEach(key -> keys.put(key, front.place(key).line())));
        return new Typed(
                text,
                locale,
                yaml.map(YamlMapping::values),
                keys,
                article.map(Typed::anchors).orElse(Map.of()),
                page,
                ArticleChecks.of(typed, slug, locale, editions, page.found()));
    }

    /** What a browser sends, as readers of files have it. */
    static String clean(String text) {
        return SourceText.of("", text).text();
    }

    private static Map<String, Integer> anchors(Article article) {
        Map<String, Integer> lines = new TreeMap<>();
        UnitAnchors.of(article, Segmenter.segment(article))
                .places()
                .forEach((name, place) -> lines.put(name, place.line()));
        return lines;
    }
}
