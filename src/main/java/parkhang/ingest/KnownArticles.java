package parkhang.ingest;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;

/** The articles of an archive as a document is known by them: by the address where both are published, or by their slug. */
final class KnownArticles {
    private final Archive archive;
    private final Map<String, ArticleFile> slugs = new HashMap<>();
    /** The name of the document that an article was made of in this run. */
    private final Map<String, String> made = new HashMap<>();

    private @Nullable Map<URI, String> published;
    private @Nullable Map<String, String> sections;

    KnownArticles(Archive archive) {
        this.archive = archive;
        archive.articles(new Diagnostics()).forEach(file -> slugs.put(file.slug(), file));
    }

    Optional<ArticleFile> find(String slug) {
        return Optional.ofNullable(slugs.get(slug));
    }

    /** The slug of the article that is published there. */
    Optional<String> find(@Nullable URI canonical) {
        if (canonical == null) {
            return Optional.empty();
        }
        Map<URI, String> known = published;
        if (known == null) {
            known = published();
            published = known;
        }
        return Optional.ofNullable(known.get(canonical));
    }

    private Map<URI, String> published() {
        Map<URI, String> found = new HashMap<>();
        read(article -> {
            if (article.front().canonical() != null) {
                found.putIfAbsent(article.front().canonical(), article.slug());
            }
        });
        return found;
    }

    /** The slug of the article that has a section word for word. */
    Optional<String> find(Boilerplate.Section section) {
        Map<String, String> known = sections;
        if (known == null) {
            Map<String, String> found = new HashMap<>();
            read(article ->
                    Boilerplate.in(article.blocks()).forEach(one -> found.putIfAbsent(one.words(), article.slug())));
            known = found;
            sections = known;
        }
        return Optional.ofNullable(known.get(section.words()));
    }

    private void read(Consumer<Article> taker) {
        Diagnostics unread = new Diagnostics();
        slugs.values().forEach(file -> archive.article(file, unread).ifPresent(taker));
    }

    /** Notes that an article was made of a document, or changed by it. */
    void made(ArticleFile file, @Nullable URI canonical, List<Boilerplate.Section> said, String document) {
        slugs.put(file.slug(), file);
        made.put(file.slug(), document);
        if (canonical != null && published != null) {
            published.put(canonical, file.slug());
        }
        Map<String, String> known = sections;
        if (known != null) {
            said.forEach(section -> known.putIfAbsent(section.words(), file.slug()));
        }
    }

    /** The document that an article was made of in this run. */
    Optional<String> madeOf(String slug) {
        return Optional.ofNullable(made.get(slug));
    }
}
