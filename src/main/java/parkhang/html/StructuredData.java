package parkhang.html;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleKind;
import parkhang.edition.Edition;
import parkhang.edition.Kicker;
import parkhang.edition.LabelledText;
import parkhang.edition.PressContacts;
import parkhang.edition.Publication;
import parkhang.edition.SiteLinks;

/** An edition as an article of schema.org's, in JSON-LD. */
final class StructuredData {
    private StructuredData() {}

    static String of(Edition edition) {
        Publication publication = edition.publication();
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", type(edition.kicker()));
        article.put("genre", edition.kicker() == null ? "" : edition.kicker().label());
        article.put("headline", publication.title());
        article.put("description", publication.description());
        article.put("inLanguage", edition.locale().toLanguageTag());
        article.put("datePublished", publication.published().toString());
        if (publication.updated() != null) {
            article.put("dateModified", publication.updated().toString());
        }
        if (publication.address() != null) {
            article.put("url", publication.address().toString());
        }
        if (publication.original() != null && !publication.original().equals(publication.address())) {
            article.put("isBasedOn", publication.original().toString());
        }
        Map<String, Object> office = named("Organization", edition.office());
        Map<String, Object> publisher = new LinkedHashMap<>(office);
        publisher.put("contactPoint", contacts(edition.contacts()));
        publisher.values().removeIf(List.of()::equals);
        article.put("publisher", publisher);
        article.put(
                "author",
                publication.authors().isEmpty()
                        ? office
                        : publication.authors().stream()
                                .map(name -> named("Person", name))
                                .toList());
        article.put("keywords", publication.tags());
        article.values().removeIf(value -> value.equals("") || value.equals(List.of()));
        return json(article);
    }

    /** The way to it from the site's first page, as breadcrumbs; empty where it is published nowhere. */
    static String trail(Publication publication) {
        URI address = publication.address();
        SiteLinks site = publication.site();
        if (address == null || site == null) {
            return "";
        }
        Map<String, Object> trail = new LinkedHashMap<>();
        trail.put("@context", "https://schema.org");
        trail.put("@type", "BreadcrumbList");
        trail.put(
                "itemListElement",
                List.of(
                        step(1, site.archive(), address.resolve("../" + SiteLinks.INDEX)),
                        step(2, site.index(), address.resolve(SiteLinks.INDEX)),
                        step(3, publication.title(), address)));
        return json(trail);
    }

    private static Map<String, Object> step(int position, String name, URI address) {
        Map<String, Object> step = named("ListItem", name);
        step.put("position", position);
        step.put("item", address);
        return step;
    }

    /** A letter and a list of questions are no news; none of schema.org's types is a press release. */
    private static String type(@Nullable Kicker kicker) {
        ArticleKind kind = kicker == null ? ArticleKind.PRESS_RELEASE : kicker.kind();
        return switch (kind) {
            case PRESS_RELEASE, STATEMENT -> "NewsArticle";
            case REPORT -> "Report";
            case LETTER, Q_AND_A -> "Article";
        };
    }

    private static List<Map<String, Object>> contacts(PressContacts contacts) {
        return contacts.lines().stream().map(StructuredData::contact).toList();
    }

    private static Map<String, Object> contact(List<LabelledText> line) {
        Map<String, Object> contact = named("ContactPoint", line.get(0).text());
        contact.put("contactType", "press");
        for (LabelledText reach : line.subList(1, line.size())) {
            boolean isMail = String.valueOf(reach.address()).startsWith("mailto:");
            contact.put(isMail ? "email" : "telephone", reach.text().replace('\u00A0', ' '));
        }
        return contact;
    }

    private static Map<String, Object> named(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(StructuredData::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Integer ? value.toString() : quoted(value.toString());
    }

    /** A JSON string (RFC 8259, section 7) with nothing in it that could end a script element or break XML. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || "\"\\<>&\u2028\u2029".indexOf(c) >= 0) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
