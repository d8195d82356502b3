package parkhang.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.ingest.plain.TextBlocks;
import parkhang.ingest.release.ReleaseReader;
import parkhang.text.SourceText;

/** Reads Markdown, with front matter or without. It stays as it is. */
final class MarkdownReader implements DocumentReader {
    private static final Pattern HEADING = Pattern.compile("\\s*+#{1,6} \\p{L}");
    /** What no plain text has: headings, emphasis, rows of tables, fences, notes and images. */
    private static final Pattern MARKUP = Pattern.compile("(?m)^#{1,6} \\p{L}|^\\||^```|\\*\\*|__|!\\[|\\[\\^");

    private final Locale language;

    /** @param language in which the date of a press release would be written */
    MarkdownReader(Locale language) {
        this.language = language;
    }

    /** Without front matter or a heading at its beginning it must be called Markdown, and be no press release. */
    @Override
    public boolean reads(Document document) {
        return ArticleFileReader.hasFrontMatter(document)
                || document.text(new Diagnostics())
                        .filter(source -> HEADING.matcher(source.text()).lookingAt()
                                || (isCalledMarkdown(source.file()) && !isRelease(source)))
                        .isPresent();
    }

    private static boolean isCalledMarkdown(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private boolean isRelease(SourceText source) {
        return !MARKUP.matcher(source.text()).find()
                && ReleaseReader.isHeaded(TextBlocks.read(source, new Diagnostics()), language);
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        return document.text(diagnostics).map(source -> Draft.of(Draft.Head.of(source.file()), source)).stream()
                .toList();
    }
}
