package parkhang.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads the lines between the two {@code ---} at the head of an article. */
final class FrontMatterReader {
    /** By when it is to be translated. */
    static final String TRANSLATE_BY = "translate-by";

    private static final String KIND = "kind";
    /** In which language it is written. */
    static final String LANG = "lang";

    /** Where it was published before. */
    static final String MOVED = "moved";

    /** What other programs say of it. */
    static final String EXTRA = "extra";

    private static final String EMBARGO = "embargo";
    private static final String CONTACT = "contact";
    private static final String FENCE = "---";
    private static final String EVERY_LOCALE = "*";
    private static final Set<String> KEYS = Set.of(
            KIND,
            LANG,
            "title",
            "date",
            "summary",
            "canonical",
            "authors",
            "tags",
            "updated",
            "correction",
            EMBARGO,
            CONTACT,
            "typesetting",
            TRANSLATE_BY,
            MOVED,
            EXTRA);

    /** A slug, or the path of a page: letters and digits of any script, and what needs no sign of its own in an address (RFC 3986, 2.3). */
    private static final Pattern OLD_ADDRESS =
            Pattern.compile("(?:/(?!\\.)[\\p{L}\\p{M}\\p{N}_~-][\\p{L}\\p{M}\\p{N}._~-]*)+/?|[a-z0-9]+(?:-[a-z0-9]+)*");

    private static final int LONGEST_ADDRESS = 200;

    /** In bytes: a disk takes 255, and while it is written a file has a longer name. */
    private static final int LONGEST_NAME = 200;

    /** The years that can be written with four digits, as ISO 8601 wants them without further agreement. */
    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    private final YamlMapping yaml;
    private final Diagnostics diagnostics;

    private FrontMatterReader(YamlMapping yaml, Diagnostics diagnostics) {
        this.yaml = yaml;
        this.diagnostics = diagnostics;
    }

    /** @param bodyLine the line at which the body begins, counted from 0 */
    record Found(FrontMatter front, int bodyLine) {}

    static Optional<Found> read(SourceText source, Diagnostics diagnostics) {
        List<String> lines = source.text().lines().toList();
        int end = end(lines);
        if (end < 0) {
            diagnostics.report(Place.of(source.file(), 1), ArticleCode.FRONT_MATTER_MISSING.with(Map.of()));
            return Optional.empty();
        }
        return yaml(source, lines, end, diagnostics)
                .flatMap(yaml -> new FrontMatterReader(yaml, diagnostics).front())
                .map(front -> new Found(front, end + 2));
    }

    /** The front matter as YAML; empty where there is none, or where it is none. */
    static Optional<YamlMapping> yaml(SourceText source, Diagnostics diagnostics) {
        List<String> lines = source.text().lines().toList();
        int end = end(lines);
        return end < 0 ? Optional.empty() : yaml(source, lines, end, diagnostics);
    }

    /** What a draft says of itself: its title, summary and correction, as far as it has them, and a day that means nothing. */
    static Found draft(SourceText source, Diagnostics diagnostics) {
        List<String> lines = source.text().lines().toList();
        int end = end(lines);
        Optional<YamlMapping> yaml = end < 0 ? Optional.empty() : yaml(source, lines, end, diagnostics);
        Line none = new Line(Place.of(source.file()), List.of());
        return yaml.map(found -> new FrontMatterReader(found, diagnostics))
                .map(reader -> new Found(
                        lines(reader.line("title"), reader.line("summary"), reader.line("correction"), none), end + 2))
                .orElseGet(() -> new Found(lines(null, null, null, none), 0));
    }

    private static FrontMatter lines(
            @Nullable Line title, @Nullable Line summary, @Nullable Line correction, Line none) {
        return new FrontMatter(
                null,
                null,
                title == null ? none : title,
                LocalDate.EPOCH,
                summary,
                null,
                List.of(),
                List.of(),
                null,
                correction,
                null,
                List.of(),
                false,
                TranslateBy.NONE);
    }

    /** How many lines stand between the fences; negative where there is no front matter. */
    private static int end(List<String> lines) {
        return lines.isEmpty() || !lines.get(0).equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE);
    }

    private static Optional<YamlMapping> yaml(SourceText source, List<String> lines, int end, Diagnostics diagnostics) {
        String text = String.join("\n", lines.subList(1, end + 1)) + "\n";
        return new YamlReader(source.file(), 1, diagnostics).read(text);
    }

    private Optional<FrontMatter> front() {
        yaml.reportUnknown(KEYS);
        Optional<Line> title = yaml.required("title").map(text -> line("title", text));
        Optional<LocalDate> date = yaml.required("date").flatMap(text -> date(yaml, "date", text));
        LocalDate updated = yaml.text("updated")
                .flatMap(text -> date(yaml, "updated", text))
                .orElse(null);
        Line correction = line("correction");
        if (correction != null && yaml.text("updated").isEmpty()) {
            diagnostics.report(correction.place(), ArticleCode.CORRECTION_UNDATED.with(Map.of()));
        }
        Line summary = line("summary");
        URI canonical = yaml.text("canonical").flatMap(this::address).orElse(null);
        ArticleKind kind = yaml.text(KIND).flatMap(this::kind).orElse(null);
        Optional<String> tag = yaml.text(LANG);
        Optional<Located<Locale>> language = tag.flatMap(this::language);
        List<PressContact> contacts = PressContact.read(yaml, CONTACT, diagnostics);
        TranslateBy translateBy = translateBy();
        Map<String, Object> extra =
                yaml.has(EXTRA) ? yaml.mapping(EXTRA).map(YamlMapping::values).orElse(Map.of()) : Map.of();
        OffsetDateTime embargo =
                embargo().flatMap(yaml::text).flatMap(this::time).orElse(null);
        if (tag.isPresent() && language.isEmpty()) {
            return Optional.empty(); // in any other language it would be another article
        }
        return title.flatMap(t -> date.map(d -> new FrontMatter(
                kind,
                language.orElse(null),
                t,
                d,
                summary,
                canonical,
                yaml.texts("authors"),
                yaml.texts("tags"),
                updated,
                correction,
                embargo,
                contacts,
                yaml.flag("typesetting", true),
                translateBy,
                moved(),
                extra)));
    }

    /** The key of the embargo, however it is spelled: what must wait does not go out because of a capital letter. */
    private Optional<String> embargo() {
        return yaml.keys().stream().filter(EMBARGO::equalsIgnoreCase).findFirst();
    }

    private List<String> moved() {
        List<String> moved = new ArrayList<>();
        for (Located<String> old : yaml.items(MOVED)) {
            if (OLD_ADDRESS.matcher(old.value()).matches() && fits(old.value())) {
                moved.add(old.value());
            } else {
                diagnostics.report(old.place(), ArticleCode.MOVED_INVALID.with(Map.of("text", old.value())));
            }
        }
        return moved;
    }

    /** Whether each part of a path is short enough for the name of a file on any disk. */
    private static boolean fits(String path) {
        return path.length() <= LONGEST_ADDRESS
                && Stream.of(path.split("/", -1))
                        .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME);
    }

    private Optional<ArticleKind> kind(String text) {
        Optional<ArticleKind> kind = ArticleKind.named(text);
        if (kind.isEmpty()) {
            diagnostics.report(yaml.place(KIND), ArticleCode.KIND_UNKNOWN.with(Map.of("text", text)));
        }
        return kind;
    }

    private Optional<Located<Locale>> language(String tag) {
        Optional<Located<Locale>> language = Locales.of(tag).map(locale -> new Located<>(locale, yaml.place(LANG)));
        if (language.isEmpty()) {
            diagnostics.report(
                    yaml.place(LANG), ArticleCode.LANG_INVALID.shared("no-language-tag", Map.of("tag", tag)));
        }
        return language;
    }

    /** A day for all locales, or a day for each of some. */
    private TranslateBy translateBy() {
        if (!yaml.isMapping(TRANSLATE_BY)) {
            return new TranslateBy(
                    yaml.text(TRANSLATE_BY)
                            .flatMap(text -> date(yaml, TRANSLATE_BY, text))
                            .orElse(null),
                    Map.of());
        }
        YamlMapping days = yaml.mapping(TRANSLATE_BY).orElseThrow();
        Map<String, Locale> locales = new LinkedHashMap<>();
        days.keys().forEach(tag -> Locales.of(tag).ifPresent(locale -> locales.put(tag, locale)));
        days.reportUnknown(Stream.concat(Stream.of(EVERY_LOCALE), locales.keySet().stream())
                .collect(Collectors.toSet()));
        Map<Locale, Located<LocalDate>> own = new HashMap<>();
        locales.forEach(
                (tag, locale) -> day(days, tag).ifPresent(day -> own.put(locale, new Located<>(day, days.place(tag)))));
        return new TranslateBy(day(days, EVERY_LOCALE).orElse(null), own);
    }

    private Optional<LocalDate> day(YamlMapping days, String tag) {
        return days.text(tag).flatMap(text -> date(days, tag, text));
    }

    private @Nullable Line line(String key) {
        return yaml.text(key).map(text -> line(key, text)).orElse(null);
    }

    private Line line(String key, String text) {
        Place place = yaml.place(key);
        return new Line(place, List.of(new Inline.Text(place, oneLine(text))));
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    private Optional<LocalDate> date(YamlMapping in, String key, String text) {
        return parsed(in.place(key), text, ArticleCode.DATE_INVALID, written -> inYears(LocalDate.parse(written)));
    }

    private Optional<OffsetDateTime> time(String text) {
        return parsed(
                yaml.place(embargo().orElse(EMBARGO)),
                text,
                ArticleCode.TIME_INVALID,
                written -> inYears(OffsetDateTime.parse(written)));
    }

    private <T> Optional<T> parsed(Place place, String text, ArticleCode code, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            diagnostics.report(place, code.with(Map.of("text", text)));
            return Optional.empty();
        }
    }

    private static <T extends TemporalAccessor> T inYears(T time) {
        YEARS.checkValidValue(time.get(ChronoField.YEAR), ChronoField.YEAR);
        return time;
    }

    private Optional<URI> address(String text) {
        Optional<URI> address = AddressRules.web(text);
        if (address.isEmpty()) {
            diagnostics.report(
                    yaml.place("canonical"),
                    ArticleCode.ADDRESS_INVALID.shared("no-web-address", Map.of("text", text)));
        }
        return address;
    }
}
