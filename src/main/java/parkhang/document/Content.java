package parkhang.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Note;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;

/**
 * What a document holds.
 *
 * @param file the name of the document's file
 * @param said what the document says of itself, beside its text or in a form of its own
 * @param furniture what stands on each page, or around the text
 * @param blocks of the text, each with its place in the document; headings have no names
 * @param notes in the order of their references
 * @param guesses headings that no style says are any
 * @param findings what was left out or is not as it was
 */
public record Content(
        String file,
        Said said,
        List<Aside> furniture,
        List<Block> blocks,
        List<Note> notes,
        List<ContentPicture> pictures,
        List<Aside> guesses,
        List<Diagnostic> findings) {
    public Content {
        furniture = List.copyOf(furniture);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        pictures = List.copyOf(pictures);
        guesses = List.copyOf(guesses);
        findings = List.copyOf(findings);
    }

    /**
     * What a document says of itself; null or empty where it does not.
     *
     * @param title of the text, which does not stand among the blocks
     * @param titleBeside a title that only the file's properties have: it may be that of an older text
     * @param date of publication, or where it says no more, of the last change
     * @param slug the name under which it is published
     * @param extra what has no place in an article: texts, {@link parkhang.yaml.YamlPlain}, lists and mappings of such
     */
    public record Said(
            @Nullable Aside title,
            @Nullable Aside titleBeside,
            @Nullable Aside summary,
            @Nullable LocalDate date,
            @Nullable URI canonical,
            List<String> authors,
            List<String> tags,
            @Nullable Locale language,
            @Nullable String slug,
            Map<String, Object> extra) {
        public Said {
            extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
            authors = List.copyOf(authors);
            tags = List.copyOf(tags);
        }

        /** Of a document that has no more than this. */
        public Said(
                @Nullable Aside title,
                @Nullable Aside titleBeside,
                @Nullable Aside summary,
                @Nullable LocalDate date,
                @Nullable URI canonical,
                List<String> authors,
                List<String> tags,
                @Nullable Locale language) {
            this(title, titleBeside, summary, date, canonical, authors, tags, language, null, Map.of());
        }
    }

    /** Words with their place. */
    public record Aside(Place place, String words) {}
}
