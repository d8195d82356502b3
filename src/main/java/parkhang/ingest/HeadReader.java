package parkhang.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Addresses;
import parkhang.article.ArticleCode;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/**
 * Finds title, date and address among the passages of a press release, in whatever order they stand. The title is the
 * first line that is neither the date nor the address nor the letterhead before it.
 */
final class HeadReader {
    private static final Pattern ADDRESS = Pattern.compile("<([^\\s<>]++)>|(https?://[^\\s<>]++)");

    private final ReleaseDate dates;

    HeadReader(ReleaseDate dates) {
        this.dates = dates;
    }

    /**
     * The text in its parts, without the lines that hold the date and the address alone.
     *
     * @param letterhead what stands above the title
     * @param title null where there is no text at all
     * @param date null where no line is meant for one
     * @param addressed the line with the address
     */
    record Found(
            List<Passage> letterhead,
            @Nullable Passage title,
            List<Passage> body,
            Draft.@Nullable Date date,
            @Nullable Passage addressed) {}

    Found read(List<Passage> passages) {
        List<Passage> texts =
                new ArrayList<>(passages.stream().flatMap(this::lineByLine).toList());
        Passage dated = take(texts, this::isDate);
        Passage addressed = take(texts, HeadReader::isAddress);
        Draft.Date date = date(dated, texts);
        if (texts.isEmpty()) {
            return new Found(List.of(), null, List.of(), date, addressed);
        }
        int title = letterhead(texts, dated, addressed);
        List<Passage> body = texts.subList(title + 1, texts.size());
        return new Found(texts.subList(0, title), texts.get(title), body, date, addressed);
    }

    /** Whether any line holds a date or an address alone. */
    boolean isHeaded(SourceText source) {
        return Passage.in(source).stream()
                .flatMap(passage -> passage.lines().stream())
                .anyMatch(this::isOfHead);
    }

    /** A passage that holds the date or the address in a line of its own is a head without blank lines. */
    private Stream<Passage> lineByLine(Passage passage) {
        List<Passage> lines = passage.lines();
        return lines.stream().anyMatch(this::isOfHead) ? lines.stream() : Stream.of(passage);
    }

    private boolean isOfHead(Passage line) {
        return isDate(line) || isAddress(line);
    }

    private boolean isDate(Passage passage) {
        return dates.read(passage).isPresent();
    }

    private static boolean isAddress(Passage passage) {
        return ADDRESS.matcher(passage.text()).matches();
    }

    private static @Nullable Passage take(List<Passage> passages, Predicate<Passage> wanted) {
        Optional<Passage> found = passages.stream().filter(wanted).findFirst();
        found.ifPresent(passages::remove);
        return found.orElse(null);
    }

    /**
     * How many passages before the title name the sender: those in capitals; or else the first, where two bare lines
     * stand above the date or the address.
     */
    private static int letterhead(List<Passage> texts, @Nullable Passage dated, @Nullable Passage addressed) {
        int count = 0;
        while (count + 1 < texts.size()
                && isCapitals(texts.get(count))
                && (isBare(texts.get(count + 1)) || isAbove(texts.get(count + 1), dated, addressed))) {
            count++;
        }
        boolean twoLines = texts.size() > 1
                && isBare(texts.get(0))
                && isBare(texts.get(1))
                && isAbove(texts.get(1), dated, addressed);
        return count == 0 && twoLines ? 1 : count;
    }

    private static boolean isBare(Passage passage) {
        return new Block(passage, passage).isBare();
    }

    private static boolean isAbove(Passage passage, @Nullable Passage... marks) {
        return Stream.of(marks).anyMatch(mark -> mark != null && passage.end() < mark.start());
    }

    private static boolean isCapitals(Passage passage) {
        String text = passage.text();
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().anyMatch(Character::isUpperCase);
    }

    private Draft.@Nullable Date date(@Nullable Passage dated, List<Passage> texts) {
        Optional<Passage> meant =
                dated == null ? texts.stream().filter(dates::isMeant).findFirst() : Optional.of(dated);
        return meant.map(line -> new Draft.Date(
                        line.place(), line.words(), dates.read(line).orElse(null)))
                .orElse(null);
    }

    /** The web address that a line holds alone; null and reported where there is none. */
    static @Nullable URI canonical(@Nullable Passage addressed, String file, Diagnostics diagnostics) {
        if (addressed == null) {
            diagnostics.report(
                    Place.of(file, 1), IngestCode.CANONICAL_MISSING, "the release does not say where it is published");
            return null;
        }
        Matcher address = ADDRESS.matcher(addressed.text());
        String text = address.matches() && address.group(1) != null ? address.group(1) : addressed.text();
        Optional<URI> web = Addresses.web(text);
        if (web.isEmpty()) {
            diagnostics.report(addressed.place(), ArticleCode.ADDRESS_INVALID, "`" + text + "` is no web address");
        }
        return web.orElse(null);
    }
}
