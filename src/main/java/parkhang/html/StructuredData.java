package parkhang.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parkhang.edition.Edition;
import parkhang.edition.Publication;

/** An edition as schema.org's NewsArticle, in JSON-LD. */
final class StructuredData {
    private StructuredData() {}

    static String of(Edition edition) {
        Publication publication = edition.publication();
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put("@type", "NewsArticle");
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
        article.put("publisher", office);
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
        return quoted(value.toString());
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
