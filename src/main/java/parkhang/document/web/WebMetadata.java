package parkhang.document.web;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.text.Locales;

/** What a page says of itself: Open Graph, schema.org as JSON-LD and microdata, Dublin Core, and HTML's own. */
final class WebMetadata {
    private static final int DAY = "2026-03-12".length();
    private static final Pattern SITE = Pattern.compile("\\s+[|–—·»-]\\s+[^|–—·»]+$");

    private final Document page;
    private final String data;

    /** @param page with its scripts */
    WebMetadata(String file, Document page) {
        this.page = page;
        StringBuilder found = new StringBuilder();
        page.select("script[type=application/ld+json]")
                .forEach(script -> found.append(script.data()).append('\n'));
        this.data = found.toString();
        this.date = date();
        this.language = language();
        this.authors = authors();
        this.tags = tags();
        this.summary = first(
                        "meta[property=og:description]", "meta[name=description]", "meta[name=dcterms.description]")
                .map(words -> new Content.Aside(Place.of(file), words))
                .orElse(null);
        this.canonical = canonical();
        this.title = first("meta[property=og:title]", "meta[name=dcterms.title]", "meta[name=DC.title]")
                .or(() -> json("headline"))
                .map(words -> new Content.Aside(Place.of(file), words))
                .orElse(null);
        String window = SITE.matcher(page.title()).replaceFirst("").strip();
        this.titleBeside = window.isEmpty() ? null : new Content.Aside(Place.of(file), window);
    }

    private final @Nullable LocalDate date;
    private final @Nullable Locale language;
    private final List<String> authors;
    private final List<String> tags;
    private final Content.@Nullable Aside summary;
    private final @Nullable URI canonical;
    private final Content.@Nullable Aside title;
    private final Content.@Nullable Aside titleBeside;

    /** As the page says to those who link to it; the words on its window are beside it, without the name of its site. */
    Content.@Nullable Aside title() {
        return title;
    }

    Content.Said said(Content.@Nullable Aside shownTitle) {
        return new Content.Said(shownTitle, titleBeside, summary, date, canonical, authors, tags, language);
    }

    private Optional<String> first(String... queries) {
        return Stream.of(queries)
                .flatMap(query -> page.select(query).stream())
                .map(element -> element.hasAttr("content")
                        ? element.attr("content")
                        : element.hasAttr("datetime") ? element.attr("datetime") : element.text())
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** The first text under a key of the page's JSON-LD, at whatever depth. */
    private Optional<String> json(String key) {
        Matcher found = Pattern.compile("\"" + key + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"")
                .matcher(data);
        return found.find()
                ? Optional.of(unescaped(found.group(1))).filter(words -> !words.isBlank())
                : Optional.empty();
    }

    private static String unescaped(String json) {
        String signs = Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(json)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return Parser.unescapeEntities(signs.replaceAll("\\\\[nrt]", " ").replaceAll("\\\\(.)", "$1"), false)
                .strip();
    }

    private @Nullable LocalDate date() {
        return Stream.of(
                        first(
                                "meta[property=article:published_time]",
                                "meta[itemprop=datePublished]",
                                "[itemprop=datePublished]"),
                        json("datePublished"),
                        first(
                                "meta[name=dcterms.date]",
                                "meta[name=DC.date]",
                                "meta[name=DC.date.issued]",
                                "meta[name=date]"),
                        first(
                                "article time[datetime]",
                                "time.entry-date[datetime]",
                                "time[pubdate]",
                                "main time[datetime]"),
                        first("meta[name=changed]"))
                .flatMap(Optional::stream)
                .flatMap(text -> day(text).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> day(String time) {
        try {
            return time.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(time.substring(0, DAY)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private @Nullable Locale language() {
        String tag = Stream.of(
                        page.select("article[lang]").stream()
                                .map(element -> element.attr("lang"))
                                .findFirst(),
                        page.select("html[lang]").stream()
                                .map(element -> element.attr("lang"))
                                .findFirst(),
                        first("meta[property=og:locale]"),
                        json("inLanguage"))
                .flatMap(Optional::stream)
                .filter(found -> !found.isBlank())
                .findFirst()
                .orElse("");
        return Locales.of(tag.strip().replace('_', '-')).orElse(null);
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        page.select("meta[name=author], meta[name=dcterms.creator], meta[name=DC.creator]").stream()
                .map(element -> element.attr("content"))
                .forEach(names::add);
        if (names.isEmpty()) {
            page.select("[itemprop=author] [itemprop=name], [rel=author], .byline .author, .p-author").stream()
                    .map(Element::text)
                    .forEach(names::add);
        }
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.contains("://"))
                .distinct()
                .toList();
    }

    private List<String> tags() {
        Stream<String> named =
                page.select("meta[property=article:tag]").stream().map(element -> element.attr("content"));
        Stream<String> keywords = page.select("meta[name=keywords]").stream()
                .flatMap(element -> Stream.of(element.attr("content").split(",")));
        return Stream.concat(named, keywords)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable URI canonical() {
        return Stream.concat(
                        page.select("link[rel=canonical]").stream().map(element -> element.attr("href")),
                        first("meta[property=og:url]").stream())
                .flatMap(address -> AddressRules.web(address.strip()).stream())
                .findFirst()
                .orElse(null);
    }
}
