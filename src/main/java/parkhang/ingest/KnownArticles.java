package parkhang.ingest;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;

/** The articles of an archive as a document is known by them: by the address where both are published, or by their slug. */
final class KnownArticles {
    private final Archive archive;
    private final Map<String, ArticleFile> slugs = new HashMap<>();
    /** The name of the document that an article was made of in this run. */
    private final Map<String, String> made = new HashMap<>();

    private final Map<URI, String> published = new HashMap<>();
    private final Map<String, String> sections = new HashMap<>();
    private boolean isRead;

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
        read();
        return Optional.ofNullable(published.get(canonical));
    }

    /** The slug of the article that has a section word for word. */
    Optional<String> find(Boilerplate.Section section) {
        read();
        return Optional.ofNullable(sections.get(section.words()));
    }

    /** All articles are read once, and only where a document asks for what stands in them. */
    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        Diagnostics unread = new Diagnostics();
        slugs.values().forEach(file -> archive.article(file, unread)
                .ifPresent(article ->
                        know(article.slug(), article.front().canonical(), Boilerplate.in(article.blocks()))));
    }

    private void know(String slug, @Nullable URI canonical, List<Boilerplate.Section> said) {
        if (canonical != null) {
            published.putIfAbsent(canonical, slug);
        }
        said.forEach(section -> sections.putIfAbsent(section.words(), slug));
    }

    /** Notes that an article was made of a document, or changed by it. */
    void made(ArticleFile file, @Nullable URI canonical, List<Boilerplate.Section> said, String document) {
        slugs.put(file.slug(), file);
        made.put(file.slug(), document);
        if (isRead) {
            know(file.slug(), canonical, said);
        }
    }

    /** The document that an article was made of in this run. */
    Optional<String> madeOf(String slug) {
        return Optional.ofNullable(made.get(slug));
    }
}
