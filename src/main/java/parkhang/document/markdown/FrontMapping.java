package parkhang.document.markdown;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.text.Locales;
import parkhang.yaml.YamlPlain;

/** Finds what an article says of itself among the keys of other programs. What has no place in it is kept and named. */
final class FrontMapping {
    private static final int DAY = "2026-03-12".length();

    /** Before the name of a post's file, in Jekyll. */
    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-(.+)");

    private final String file;
    private final FrontValues front;
    private final Map<String, Object> rest;
    private final Diagnostics findings;

    /** @param findings is told what has no place */
    FrontMapping(String file, FrontValues front, Diagnostics findings) {
        this.file = file;
        this.front = front;
        this.rest = new LinkedHashMap<>(front.values());
        this.findings = findings;
    }

    Content.Said said() {
        Content.Aside title = aside("title").orElse(null);
        Content.Aside summary = aside("summary", "description", "excerpt", "subtitle", "abstract")
                .orElse(null);
        LocalDate date = take(FrontMapping::day, "date", "pubDate", "publishDate", "published", "created", "pubdate")
                .or(() -> day(fileName(0)))
                .orElse(null);
        URI canonical = take(
                        FrontMapping::web,
                        "canonical",
                        "canonicalURL",
                        "canonicalUrl",
                        "canonical_url",
                        "url",
                        "permalink")
                .orElse(null);
        List<String> authors = names("authors", "author");
        List<String> tags = Stream.of("tags", "tag", "categories", "category", "keywords")
                .flatMap(key -> names(key).stream())
                .distinct()
                .toList();
        Locale language =
                take(FrontMapping::language, "lang", "language", "locale").orElse(null);
        String slug = take(Optional::of, "slug").orElseGet(() -> fileName(1));
        draft();
        rest.keySet()
                .forEach(key -> findings.report(
                        front.place().apply(key), DocumentCode.FRONT_MATTER_KEPT.with(Map.of("key", key))));
        String name = fileName(1).replaceAll("[-_ ]+", " ").strip();
        Content.Aside beside = name.contains(" ") ? new Content.Aside(Place.of(file), name) : null;
        return new Content.Said(title, beside, summary, date, canonical, authors, tags, language, slug, rest);
    }

    private void draft() {
        Object draft = rest.get("draft");
        Object published = rest.get("published");
        boolean isDraft = (draft instanceof YamlPlain yes && yes.typed().equals("true"))
                || (published instanceof YamlPlain no && no.typed().equals("false"));
        if (isDraft) {
            findings.report(
                    front.place().apply(rest.containsKey("draft") ? "draft" : "published"),
                    DocumentCode.DRAFT_READ.with("file", Map.of()));
        }
    }

    private Optional<Content.Aside> aside(String... keys) {
        for (String key : keys) {
            if (rest.get(key) instanceof String words && !words.isBlank()) {
                rest.remove(key);
                return Optional.of(new Content.Aside(
                        front.place().apply(key), words.strip().replaceAll("\\s+", " ")));
            }
        }
        return Optional.empty();
    }

    /** The first of some keys whose text can be read; the others stay. */
    private <T> Optional<T> take(Function<String, Optional<T>> reader, String... keys) {
        for (String key : keys) {
            if (rest.get(key) instanceof String words) {
                Optional<T> read = reader.apply(words.strip());
                if (read.isPresent()) {
                    rest.remove(key);
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    /** A list, a single one, several between commas, or each with a name of its own; a key that has more than these stays. */
    private List<String> names(String... keys) {
        List<String> names = new ArrayList<>();
        for (String key : keys) {
            Object value = rest.get(key);
            boolean isList = value instanceof List<?> list
                    && !list.isEmpty()
                    && list.stream().allMatch(FrontMapping::isName);
            if (value instanceof List<?> list && isList) {
                list.forEach(item -> names.add(name(item)));
                rest.remove(key);
            } else if (value instanceof String words && !words.isBlank()) {
                names.addAll(Arrays.stream(words.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
                rest.remove(key);
            } else if (value != null && isName(value)) {
                names.add(name(value));
                rest.remove(key);
            } else if (value instanceof List<?> none && none.isEmpty()) {
                rest.remove(key);
            }
        }
        return names.stream().distinct().toList();
    }

    private static boolean isName(@Nullable Object value) {
        return value instanceof String
                || (value instanceof YamlPlain plain && !plain.typed().isEmpty())
                || (value instanceof Map<?, ?> map
                        && map.keySet().equals(Set.of("name"))
                        && map.get("name") instanceof String);
    }

    private static String name(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? String.valueOf(map.get("name")).strip()
                : value instanceof YamlPlain plain
                        ? plain.typed()
                        : String.valueOf(value).strip();
    }

    private static Optional<LocalDate> day(String time) {
        try {
            return time.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(time.substring(0, DAY)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> web(String address) {
        return AddressRules.web(address);
    }

    private static Optional<Locale> language(String tag) {
        return Locales.of(tag.replace('_', '-'));
    }

    /** @param part 0 for the day in a file's name, 1 for the rest; of an index the name of its folder */
    private String fileName(int part) {
        String path = file.replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]+$", "");
        if (name.equals("index") || name.equals("_index")) {
            String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            name = folder.substring(folder.lastIndexOf('/') + 1);
        }
        Matcher dated = DATED.matcher(name);
        return dated.matches() ? dated.group(part + 1) : part == 0 ? "" : name;
    }
}
