package parkhang.document.wordpress;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.DocumentCode;
import parkhang.text.Locales;
import parkhang.text.SourceText;

/** Which posts say the same in other languages: what Polylang writes into an export, and a table where no plug-in writes it. */
final class Translations {
    /** In the description of a group: PHP's form of an array from languages to posts. */
    private static final Pattern MEMBER =
            Pattern.compile("s:[0-9]+:\"([A-Za-z0-9_-]+)\";(?:i:([0-9]+)|s:[0-9]+:\"([0-9]+)\");");

    private static final Pattern LOCALE = Pattern.compile("s:6:\"locale\";s:[0-9]+:\"([A-Za-z0-9_-]+)\"");
    private static final int COLUMNS = 3;

    private final Locale source;
    private final Map<String, Locale> tags = new HashMap<>();
    private final Map<String, Locale> languages = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    /** By the post that translates it: the post that is the article. */
    private final Map<String, String> originals = new HashMap<>();

    /** @param source the archive's language: of posts that say the same, the one in it is the article */
    Translations(Locale source) {
        this.source = source;
    }

    /** A term of Polylang's: a language, or a group of posts. */
    void add(ExportReader.Head term) {
        String taxonomy = term.parts().getOrDefault("wp:term_taxonomy", "");
        String slug = term.parts().getOrDefault("wp:term_slug", "");
        String description = term.parts().getOrDefault("wp:term_description", "");
        if (taxonomy.equals("language")) {
            Matcher locale = LOCALE.matcher(description);
            locale(slug)
                    .or(() -> locale.find() ? locale(locale.group(1)) : Optional.empty())
                    .ifPresent(found -> tags.put(slug, found));
        } else if (taxonomy.equals("post_translations")) {
            Matcher member = MEMBER.matcher(description);
            while (member.find()) {
                join(slug, member.group(2) == null ? member.group(3) : member.group(2));
            }
        }
    }

    /** What a post says of itself. */
    void add(ExportItem post) {
        post.terms("language").stream()
                .findFirst()
                .flatMap(term -> Optional.ofNullable(tags.get(term.slug())).or(() -> locale(term.slug())))
                .ifPresent(found -> languages.put(post.id(), found));
        post.terms("post_translations").forEach(term -> join(term.slug(), post.id()));
    }

    private void join(String group, String post) {
        groups.computeIfAbsent(group, key -> new LinkedHashSet<>()).add(post);
    }

    /**
     * A table of posts: the one, which it translates, and its language; posts by number or slug.
     *
     * @param posts the numbers of the posts by their slugs
     */
    void add(SourceText table, Map<String, String> posts, Diagnostics diagnostics) {
        List<String> lines = table.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).strip().split("\\s*[,;\\t]\\s*", -1);
            Optional<Locale> locale = cells.length == COLUMNS ? locale(cells[2]) : Optional.empty();
            String post = posts.getOrDefault(cells[0], "");
            String of = cells.length < 2 ? "" : posts.getOrDefault(cells[1], "");
            boolean isHead = i == 0 && cells.length == COLUMNS && cells[2].equals("locale");
            if (locale.isPresent() && !post.isEmpty() && !of.isEmpty() && !post.equals(of)) {
                originals.put(post, of);
                languages.put(post, locale.get());
            } else if (!lines.get(i).isBlank() && !isHead) {
                diagnostics.report(
                        table.at(i, 0),
                        DocumentCode.TRANSLATION_UNKNOWN.with(
                                Map.of("line", lines.get(i).strip())));
            }
        }
    }

    /** Chooses of each group the post that is the article. */
    void choose(Set<String> taken) {
        groups.values().forEach(posts -> {
            List<String> there = posts.stream().filter(taken::contains).toList();
            String original = there.stream()
                    .filter(post -> languages.containsKey(post)
                            && languages.get(post).getLanguage().equals(source.getLanguage()))
                    .findFirst()
                    .orElse(there.isEmpty() ? "" : there.get(0));
            there.stream()
                    .filter(post -> !post.equals(original) && languages.containsKey(post))
                    .forEach(post -> originals.putIfAbsent(post, original));
        });
        originals.values().removeIf(original -> !taken.contains(original) || originals.containsKey(original));
    }

    /** The post that another one translates; null for an article. */
    @Nullable
    String original(String post) {
        return originals.get(post);
    }

    Optional<Locale> language(String post) {
        return Optional.ofNullable(languages.get(post));
    }

    private static Optional<Locale> locale(String tag) {
        return Locales.of(tag.replace('_', '-'));
    }
}
