package parkhang.epub;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parkhang.edition.BookWords;
import parkhang.edition.Edition;
import parkhang.edition.FileKind;
import parkhang.edition.Publication;
import parkhang.volume.Volume;

/**
 * What a book says of itself.
 *
 * @param identifier the same for each state of the book
 * @param subtitle null where there is none
 * @param creators who wrote it; the office where nobody is named
 * @param description empty where there is none
 * @param published its day
 * @param modified the last day on which its article was changed
 * @param pdf where the PDF of the same text is, or what its file is called
 * @param embargo until when nothing may be published; null where all may
 * @param foreign the labels that stand in another language: their keys, each with its language
 */
record BookFacts(
        String identifier,
        String title,
        @Nullable String subtitle,
        Locale locale,
        boolean rightToLeft,
        List<String> creators,
        String publisher,
        String description,
        List<String> subjects,
        LocalDate published,
        LocalDate modified,
        String pdf,
        BookWords words,
        @Nullable String embargo,
        Map<String, Locale> foreign) {

    static BookFacts of(Edition edition) {
        Publication publication = edition.publication();
        LocalDate updated = publication.updated();
        return new BookFacts(
                identifier(publication.address(), edition.office(), edition.locale(), edition.slug()),
                publication.title(),
                null,
                edition.locale(),
                edition.rightToLeft(),
                publication.authors().isEmpty() ? List.of(edition.office()) : publication.authors(),
                edition.office(),
                publication.description(),
                publication.tags(),
                publication.published(),
                updated == null ? publication.published() : updated,
                pdf(publication.address(), edition.slug()),
                edition.furniture().book(),
                edition.embargo(),
                edition.furniture().foreign());
    }

    static BookFacts of(Volume volume) {
        return new BookFacts(
                identifier(volume.address(), volume.office(), volume.locale(), volume.name()),
                volume.title(),
                volume.subtitle(),
                volume.locale(),
                volume.rightToLeft(),
                List.of(volume.office()),
                volume.office(),
                "",
                List.of(),
                volume.date(),
                volume.date(),
                pdf(volume.address(), volume.name()),
                volume.chapters().get(0).furniture().book(),
                volume.embargo(),
                volume.words().foreign());
    }

    private static String pdf(@Nullable URI page, String stem) {
        String file = FileKind.SCREEN.named(stem);
        return page == null ? file : page.resolve(file).toString();
    }

    /** The tag of the language of a label; null where it is the book's. */
    @Nullable
    String language(String label) {
        Locale language = foreign.get(label);
        return language == null ? null : language.toLanguageTag();
    }

    /** A UUID in the form of RFC 9562, made of the address, or of what tells the book from all others of its office. */
    private static String identifier(@Nullable URI address, String office, Locale locale, String name) {
        String whole = address == null ? String.join("\n", office, locale.toLanguageTag(), name) : address.toString();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
