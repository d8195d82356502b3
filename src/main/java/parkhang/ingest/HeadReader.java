package parkhang.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.article.ArticleCode;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.translation.LabelReader;

/**
 * Finds title, date, address and whether it may be published at once among the spans of a press release, in whatever order they stand. The title is the
 * first line that is neither the date nor the address nor the letterhead before it.
 */
final class HeadReader {
    private static final String IMMEDIATE = "immediate";
    private static final Pattern ADDRESS = Pattern.compile("<([^\\s<>]++)>|(https?://[^\\s<>]++)");

    private static final Pattern END = Pattern.compile("[\\s:.!–—-]+$");

    private final ReleaseDate dates;
    private final Set<String> immediate;

    /** @param language in which the document is written */
    HeadReader(Locale language) {
        this.dates = new ReleaseDate(language);
        this.immediate = Stream.of(language, Locale.ENGLISH)
                .map(LabelReader::ofProgram)
                .filter(labels -> labels.keys().contains(IMMEDIATE))
                .map(labels -> labels.get(IMMEDIATE).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /**
     * The text in its parts, without the lines that hold the date and the address alone.
     *
     * @param letterhead what stands above the title
     * @param title null where there is no text at all
     * @param date null where no line is meant for one
     * @param addressed the line with the address
     * @param isImmediate whether a line says that it is for immediate release
     */
    record Found(
            List<TextSpan> letterhead,
            @Nullable TextSpan title,
            List<TextSpan> body,
            Draft.@Nullable Date date,
            @Nullable TextSpan addressed,
            boolean isImmediate) {}

    Found read(List<TextSpan> spans) {
        List<TextSpan> texts =
                new ArrayList<>(spans.stream().flatMap(this::lineByLine).toList());
        TextSpan dated = take(texts, this::isDate);
        TextSpan addressed = take(texts, HeadReader::isAddress);
        boolean isImmediate = take(texts, this::isImmediate) != null;
        Draft.Date date = date(dated, texts);
        if (texts.isEmpty()) {
            return new Found(List.of(), null, List.of(), date, addressed, isImmediate);
        }
        int title = letterhead(texts, dated, addressed);
        List<TextSpan> body = texts.subList(title + 1, texts.size());
        return new Found(texts.subList(0, title), texts.get(title), body, date, addressed, isImmediate);
    }

    /** Whether any line holds a date or an address alone. */
    boolean isHeaded(SourceText source) {
        return TextSpan.in(source).stream()
                .flatMap(span -> span.lines().stream())
                .anyMatch(this::isOfHead);
    }

    /** A span that holds the date or the address in a line of its own is a head without blank lines. */
    private Stream<TextSpan> lineByLine(TextSpan span) {
        List<TextSpan> lines = span.lines();
        return lines.stream().anyMatch(this::isOfHead) ? lines.stream() : Stream.of(span);
    }

    private boolean isOfHead(TextSpan line) {
        return isDate(line) || isAddress(line) || isImmediate(line);
    }

    private boolean isDate(TextSpan span) {
        return dates.read(span).isPresent();
    }

    /** In the words of the program's label, in whatever case. */
    private boolean isImmediate(TextSpan span) {
        return immediate.contains(
                END.matcher(span.words().toLowerCase(Locale.ROOT)).replaceFirst(""));
    }

    private static boolean isAddress(TextSpan span) {
        return ADDRESS.matcher(span.text()).matches();
    }

    private static @Nullable TextSpan take(List<TextSpan> spans, Predicate<TextSpan> wanted) {
        Optional<TextSpan> found = spans.stream().filter(wanted).findFirst();
        found.ifPresent(spans::remove);
        return found.orElse(null);
    }

    /**
     * How many spans before the title name the sender: those in capitals; or else the first, where two bare lines
     * stand above the date or the address.
     */
    private static int letterhead(List<TextSpan> texts, @Nullable TextSpan dated, @Nullable TextSpan addressed) {
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

    private static boolean isBare(TextSpan span) {
        return new TextBlock(span, span).isBare();
    }

    private static boolean isAbove(TextSpan span, @Nullable TextSpan... marks) {
        return Stream.of(marks).anyMatch(mark -> mark != null && span.end() < mark.start());
    }

    private static boolean isCapitals(TextSpan span) {
        String text = span.text();
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().anyMatch(Character::isUpperCase);
    }

    private Draft.@Nullable Date date(@Nullable TextSpan dated, List<TextSpan> texts) {
        Optional<TextSpan> meant =
                dated == null ? texts.stream().filter(dates::isMeant).findFirst() : Optional.of(dated);
        return meant.map(line -> new Draft.Date(
                        line.place(), line.words(), dates.read(line).orElse(null)))
                .orElse(null);
    }

    /** The web address that a line holds alone; null and reported where there is none. */
    static @Nullable URI canonical(@Nullable TextSpan addressed, String file, Diagnostics diagnostics) {
        if (addressed == null) {
            diagnostics.report(
                    Place.of(file, 1), IngestCode.CANONICAL_MISSING, "the release does not say where it is published");
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
}
