package parkhang.document.wordpress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.web.WebFragment;
import parkhang.text.Locales;

/** What an export says beside its texts: authors, pictures, languages, and which posts are read under which names. */
final class SiteIndex {
    private static final int MOST_NAMED = 10;

    private final String file;
    private final WordPressExport.Order order;
    private final MediaFolder media;
    private final SharedBlocks shared = new SharedBlocks();
    private final Translations translations;
    private final Map<String, String> authors = new HashMap<>();
    /** The numbers of the posts that are read, with the names under which they are: no two have the same. */
    private final Map<String, String> posts = new LinkedHashMap<>();

    private final Set<String> slugs = new HashSet<>();
    /** Of names that several posts have, the last number that one got. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Map<String, Integer> others = new TreeMap<>();
    private final Map<String, Integer> fields = new TreeMap<>();
    private int comments;
    private @Nullable Locale language;

    private SiteIndex(String file, WordPressExport.Order order) {
        this.file = file;
        this.order = order;
        this.media = new MediaFolder(order.media());
        this.translations = new Translations(order.source());
    }

    static SiteIndex of(Path file, WordPressExport.Order order, Diagnostics diagnostics) throws IOException {
        SiteIndex index = new SiteIndex(file.toString(), order);
        try (ExportReader reader = new ExportReader(file, false, diagnostics)) {
            for (Optional<Object> found = reader.next(); found.isPresent(); found = reader.next()) {
                if (found.get() instanceof ExportItem item) {
                    index.add(item, diagnostics);
                } else if (found.get() instanceof ExportReader.Head head) {
                    index.add(head);
                }
            }
        }
        index.finish(diagnostics);
        return index;
    }

    private void add(ExportReader.Head head) {
        Map<String, String> parts = head.parts();
        switch (head.name()) {
            case "wp:author" ->
                authors.put(
                        parts.getOrDefault("wp:author_login", ""), parts.getOrDefault("wp:author_display_name", ""));
            case "wp:term" -> translations.add(head);
            case "language" ->
                // Its country is that of the site's spelling checker.
                language = Locales.of(parts.getOrDefault("", "").replaceFirst("[-_].*", ""))
                        .orElse(null);
            default -> {}
        }
    }

    private void add(ExportItem item, Diagnostics diagnostics) {
        comments += item.comments()[0];
        if (item.type().equals("attachment")) {
            media.add(item);
            return;
        } else if (item.type().equals(SharedBlocks.KIND)
                && shared.add(item, item.fields().getOrDefault(PostReader.CONTENT, ""))) {
            return;
        } else if (!item.isText()) {
            others.merge(item.type().isEmpty() ? "of no kind" : item.type(), 1, Integer::sum);
            return;
        }
        item.meta().entrySet().stream()
                .filter(field -> !field.getKey().equals(PostNotes.FIELD) || !PostNotes.areIn(field.getValue()))
                .map(Map.Entry::getKey)
                .filter(key -> !key.startsWith("_"))
                .forEach(key -> fields.merge(key, 1, Integer::sum));
        if (!item.isPublished() && !order.drafts()) {
            diagnostics.report(
                    Place.of(file, item.line()),
                    DocumentCode.DRAFT_OMITTED.with(
                            Map.of("title", WebFragment.words(item.text("title")), "status", item.status())));
            return;
        }
        posts.put(item.id(), name(item, diagnostics));
        translations.add(item);
    }

    /** A post and a page may have the same name, and so may posts in two languages. */
    private String name(ExportItem item, Diagnostics diagnostics) {
        String own = item.text("wp:post_name");
        String slug = own;
        while (!own.isEmpty() && slugs.contains(slug)) {
            slug = own + "-" + numbers.merge(own, 1, Integer::sum);
        }
        if (!slug.equals(own)) {
            diagnostics.report(
                    Place.of(file, item.line()),
                    DocumentCode.TEXT_MOVED.with("slug", Map.of("own", own, "slug", slug)));
        }
        slugs.add(slug);
        numbers.putIfAbsent(own, 1);
        return slug;
    }

    private void finish(Diagnostics diagnostics) {
        if (order.translations() != null) {
            Map<String, String> names = new HashMap<>();
            posts.forEach((id, slug) -> names.put(slug, id));
            posts.keySet().forEach(id -> names.put(id, id));
            translations.add(order.translations(), names, diagnostics);
        }
        translations.choose(posts.keySet());
        others.forEach((type, count) -> omitted(diagnostics, "kind", Map.of("count", count, "kind", type)));
        if (comments > 0) {
            omitted(diagnostics, "comments", Map.of("count", comments));
        }
        if (!fields.isEmpty()) {
            String named = fields.keySet().stream().limit(MOST_NAMED).collect(Collectors.joining("`, `"));
            int count = fields.values().stream().mapToInt(Integer::intValue).sum();
            String rest = fields.size() > MOST_NAMED ? "more" : "none";
            omitted(diagnostics, "fields", Map.of("count", count, "names", named, "rest", rest));
        }
    }

    private void omitted(Diagnostics diagnostics, String which, Map<String, ?> gaps) {
        diagnostics.report(Place.of(file), DocumentCode.SURROUNDINGS_OMITTED.with(which, gaps));
    }

    MediaFolder media() {
        return media;
    }

    SharedBlocks shared() {
        return shared;
    }

    Translations translations() {
        return translations;
    }

    /** The numbers of the posts that are read. */
    Set<String> taken() {
        return Collections.unmodifiableSet(posts.keySet());
    }

    /** Under which a post is read. */
    String slug(String post) {
        return posts.getOrDefault(post, "");
    }

    /** The name that an author shows; the one that he logs in with where he shows none. */
    String author(String login) {
        String shown = authors.getOrDefault(login, "").strip();
        return shown.isEmpty() ? login : shown;
    }

    /** Of a post; of the site where the post says none. */
    @Nullable
    Locale language(String post) {
        return translations.language(post).orElse(language);
    }
}
