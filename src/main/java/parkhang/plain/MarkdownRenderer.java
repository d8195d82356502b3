package parkhang.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleWriter;
import parkhang.article.Block;
import parkhang.article.Note;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.Publication;
import parkhang.yaml.YamlWriter;

/**
 * An edition as CommonMark with the tables and notes of articles: what can be said as data in front, then all that its page says.
 * The same text for the same edition.
 */
public final class MarkdownRenderer {
    private static final String FENCE = "---\n";

    private MarkdownRenderer() {}

    /** The whole file, in lines that end in LF. */
    public static String render(Edition edition) {
        PlainEdition plain = PlainEdition.of(edition);
        List<Block> below = new ArrayList<>(plain.text());
        below.addAll(plain.closing());
        Block title = new Block.Heading(Place.of(""), 2, "", plain.title());
        return FENCE
                + YamlWriter.write(front(edition))
                + FENCE
                + "\n"
                + markdown(plain.opening(), List.of())
                + "\n"
                // an article's own headings begin at the second level, for its title is none of them
                + markdown(List.of(title), List.of()).substring(1)
                + "\n"
                + markdown(below, plain.notes());
    }

    /** What Markdown can't say of the looks of a text is no word, and whether a word is lost is asked of the finished file. */
    private static String markdown(List<Block> blocks, List<Note> notes) {
        return ArticleWriter.body(blocks, notes, new Diagnostics());
    }

    private static Map<String, Object> front(Edition edition) {
        Publication publication = edition.publication();
        Map<String, Object> front = new LinkedHashMap<>();
        put("kind", edition.kicker() == null ? null : edition.kicker().kind().word(), front);
        put("title", publication.title(), front);
        put("lang", edition.locale().toLanguageTag(), front);
        put("date", publication.published(), front);
        put("updated", publication.updated(), front);
        put("summary", publication.description(), front);
        put("office", edition.office(), front);
        put("address", publication.address(), front);
        put("embargo", edition.embargo(), front);
        if (!edition.locale().equals(edition.source())) {
            put("source-language", edition.source().toLanguageTag(), front);
            put("translated-from", publication.original(), front);
        }
        put("authors", publication.authors(), front);
        put("tags", publication.tags(), front);
        return front;
    }

    private static void put(String key, @Nullable Object value, Map<String, Object> front) {
        if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                front.put(key, list);
            }
        } else if (value != null && !value.toString().isEmpty()) {
            front.put(key, value.toString());
        }
    }
}
