package parkhang.ingest;

import java.util.List;
import java.util.regex.Pattern;
import parkhang.article.ArticleReader;
import parkhang.article.FrontMatter;
import parkhang.diagnostic.Diagnostics;
import parkhang.ingest.release.WrittenDate;
import parkhang.text.SourceText;

/** Reads what is the file of an article already: front matter, then Markdown. It stays as it is. */
final class ArticleFileReader implements DocumentReader {
    private static final Pattern FRONT_MATTER = Pattern.compile("---\n\\p{Alpha}++:(?s:.*?)\n---(?:\n|$)");

    static boolean hasFrontMatter(Document document) {
        return document.text(new Diagnostics())
                .filter(source -> FRONT_MATTER.matcher(source.text()).lookingAt())
                .isPresent();
    }

    @Override
    public boolean reads(Document document) {
        return hasFrontMatter(document);
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        return document
                .text(diagnostics)
                .flatMap(source ->
                        ArticleReader.read("draft", source, diagnostics).map(article -> draft(article.front(), source)))
                .stream()
                .toList();
    }

    private static Draft draft(FrontMatter front, SourceText source) {
        WrittenDate date = new WrittenDate(front.title().place(), front.date().toString(), front.date());
        Draft.Head head = new Draft.Head(
                source.file(),
                front.kind(),
                front.title(),
                date,
                front.summary(),
                front.canonical(),
                front.authors(),
                front.tags(),
                null);
        return Draft.of(head.with(null, front.embargo()), source);
    }
}
