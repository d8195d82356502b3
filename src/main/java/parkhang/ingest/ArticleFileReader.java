package parkhang.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.article.ArticleReader;
import parkhang.article.FrontMatter;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
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
    public Optional<Draft> read(Document document, Diagnostics diagnostics) {
        return document.text(diagnostics).flatMap(source -> ArticleReader.read("draft", source, diagnostics)
                .map(article -> draft(article.front(), source)));
    }

    private static Draft draft(FrontMatter front, SourceText source) {
        String title = PlainText.of(front.title().text());
        Draft.Date date = new Draft.Date(front.title().place(), front.date().toString(), front.date());
        Matcher fences = FRONT_MATTER.matcher(source.text());
        int body = fences.lookingAt() ? fences.end() : 0;
        return new Draft(
                new Draft.Head(source.file(), title, date, front.canonical()),
                List.of(),
                source.text().substring(0, body),
                source.text().substring(body),
                List.of(),
                List.of(),
                List.of());
    }
}
