package parkhang.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/**
 * A document from elsewhere on its way to an article, or to targets.
 *
 * @param head what the document says of itself
 * @param letterhead what stands above the title: words of the sender that are no part of the text
 * @param frontMatter of the article, as far as the head has it; its last line is a fence
 * @param body of the article, in Markdown
 * @param places where the lines of front matter and body come from; none where the document has these lines itself
 * @param offices that the document names, each with the imprint that it gives
 * @param guesses what the reader is not sure of, and what it had to leave out
 */
record Draft(
        Head head,
        List<Aside> letterhead,
        String frontMatter,
        String body,
        List<Place> places,
        List<Office> offices,
        List<Diagnostic> guesses) {
    Draft {
        letterhead = List.copyOf(letterhead);
        places = List.copyOf(places);
        offices = List.copyOf(offices);
        guesses = List.copyOf(guesses);
    }

    /** @param file the name of the document's file */
    record Head(String file, @Nullable String title, @Nullable Date date, @Nullable URI canonical) {}

    /**
     * A date as it is written.
     *
     * @param day null where the calendar has none of the kind
     */
    record Date(Place place, String words, @Nullable LocalDate day) {}

    /** Words that are no part of the text. */
    record Aside(Place place, String words) {}

    /** The text as the file of an article has it. */
    SourceText text() {
        return SourceText.of(head.file(), frontMatter + body);
    }

    /** Where in the document something of the text stands. */
    Place placeOf(Place inText) {
        int line = Math.max(1, inText.line());
        return places.isEmpty() ? inText : places.get(Math.min(line, places.size()) - 1);
    }
}
