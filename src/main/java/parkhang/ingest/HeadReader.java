package parkhang.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
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

    private final SourceText source;
    private final ReleaseDate dates;
    private final Diagnostics diagnostics;

    HeadReader(SourceText source, ReleaseDate dates, Diagnostics diagnostics) {
        this.source = source;
        this.dates = dates;
        this.diagnostics = diagnostics;
    }

    /**
     * The text without the lines that hold the date and the address alone.
     *
     * @param title the number of the passage that is the title, where there is any
     */
    record Text(List<Passage> passages, int title, @Nullable Passage dated, @Nullable Passage addressed) {}

    Text text(List<Passage> passages) {
        List<Passage> texts =
                new ArrayList<>(passages.stream().flatMap(this::lineByLine).toList());
        Passage dated = take(texts, this::isDate);
        Passage addressed = take(texts, HeadReader::isAddress);
        return new Text(texts, letterhead(texts, dated, addressed), dated, addressed);
    }

    /** The head; empty and reported where title, date or text are missing. */
    Optional<ReleaseHead> read(List<Passage> passages) {
        Text found = text(passages);
        List<Passage> texts = found.passages();
        if (texts.isEmpty()) {
            report(IngestCode.TITLE_MISSING, "there is no title");
            return Optional.empty();
        }
        int letterhead = found.title();
        Optional<LocalDate> date = date(found.dated(), texts);
        if (texts.size() == letterhead + 1) {
            report(IngestCode.TEXT_MISSING, "there is no text below the title");
            return Optional.empty();
        }
        texts.subList(0, letterhead).forEach(this::reportLetterhead);
        String title = TextWriter.words(texts.get(letterhead));
        List<Passage> body = texts.subList(letterhead + 1, texts.size());
        return date.map(day -> new ReleaseHead(title, day, canonical(found.addressed()), body));
    }

    /** A passage that holds the date or the address in a line of its own is a head without blank lines. */
    private Stream<Passage> lineByLine(Passage passage) {
        List<Passage> lines = passage.lines();
        return lines.stream().anyMatch(line -> isDate(line) || isAddress(line)) ? lines.stream() : Stream.of(passage);
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

    private Optional<LocalDate> date(@Nullable Passage dated, List<Passage> texts) {
        if (dated != null) {
            return dates.read(dated);
        }
        Optional<Passage> meant = texts.stream().filter(dates::isMeant).findFirst();
        if (meant.isPresent()) {
            diagnostics.report(
                    meant.get().place(),
                    IngestCode.RELEASE_DATE_INVALID,
                    "`" + meant.get().words() + "` is no date");
        } else {
            report(IngestCode.RELEASE_DATE_MISSING, "there is no line with the date");
        }
        return Optional.empty();
    }

    private @Nullable URI canonical(@Nullable Passage addressed) {
        if (addressed == null) {
            report(IngestCode.CANONICAL_MISSING, "the release does not say where it is published");
            return null;
        }
        Matcher address = ADDRESS.matcher(addressed.text());
        String text = address.matches() && address.group(1) != null ? address.group(1) : addressed.text();
        Optional<URI> web = AddressRules.web(text);
        if (web.isEmpty()) {
            diagnostics.report(addressed.place(), ArticleCode.ADDRESS_INVALID, "`" + text + "` is no web address");
        }
        return web.orElse(null);
    }

    private void reportLetterhead(Passage passage) {
        diagnostics.report(
                passage.place(), IngestCode.LETTERHEAD_OMITTED, "`" + passage.words() + "` is not in the article");
    }

    private void report(IngestCode code, String message) {
        diagnostics.report(Place.of(source.file(), 1), code, message);
    }
}
