package parkhang.document.wordpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.text.SourceText;

/**
 * An export of a WordPress site (WXR 1.0 to 1.2), read twice: what it holds, and then one post after another. Of hundred thousand posts
 * no more than one text is in memory.
 */
public final class WordPressExport implements AutoCloseable {
    private final Path file;
    private final SiteIndex index;
    private final Diagnostics diagnostics;
    private final List<ExportReader> open = new ArrayList<>();

    private WordPressExport(Path file, SiteIndex index, Diagnostics diagnostics) {
        this.file = file;
        this.index = index;
        this.diagnostics = diagnostics;
    }

    /**
     * How an export is read.
     *
     * @param media the folder that the site's uploads lie in; null for no pictures
     * @param drafts whether posts are read that the site shows to nobody, or not to everybody
     * @param translations which post translates which; null where the export itself says it
     * @param source the archive's language
     */
    public record Order(@Nullable Path media, boolean drafts, @Nullable SourceText translations, Locale source) {}

    /**
     * A post or a page.
     *
     * @param id its number in the site
     * @param translates the number of the post that it translates; null for an article. That one comes before.
     */
    public record Post(String id, @Nullable String translates, Content content) {}

    /** Whether a file is an export, by its beginning. */
    public static boolean is(Path file) {
        return ExportFile.is(file);
    }

    /**
     * Looks through an export. What is left out of it is reported, by kind; empty and reported where it can't be read to its end.
     *
     * @param diagnostics is told of the whole, now and while it is read; what is said of a post is in its content
     * @throws IOException where the file can't be read at all
     */
    public static Optional<WordPressExport> of(Path file, Order order, Diagnostics diagnostics) throws IOException {
        Diagnostics broken = new Diagnostics();
        SiteIndex index = SiteIndex.of(file, order, broken);
        diagnostics.add(broken);
        return broken.hasErrors() ? Optional.empty() : Optional.of(new WordPressExport(file, index, diagnostics));
    }

    /** The posts, articles first and then what translates them, each in the order of the file. */
    public Iterator<Post> posts() {
        Posts articles = new Posts(id -> index.translations().original(id) == null);
        Posts translations = new Posts(id -> index.translations().original(id) != null);
        return new Iterator<>() {
            private boolean isToldOf;

            @Override
            public boolean hasNext() {
                boolean hasNext = articles.hasNext() || translations.hasNext();
                if (!hasNext && !isToldOf) {
                    isToldOf = true;
                    unused();
                }
                return hasNext;
            }

            @Override
            public Post next() {
                return articles.hasNext() ? articles.next() : translations.next();
            }
        };
    }

    private ExportReader opened() throws IOException {
        // What is wrong with the file was said when it was looked through.
        ExportReader reader = new ExportReader(file, true, new Diagnostics());
        open.add(reader);
        return reader;
    }

    /** Closes the file, whether all of its posts were read or some. */
    @Override
    public void close() throws IOException {
        for (ExportReader reader : open) {
            reader.close();
        }
    }

    private void unused() {
        unused("unused-files", index.media().unused());
        unused("unused-blocks", index.shared().unused());
    }

    private void unused(String which, long count) {
        if (count > 0) {
            diagnostics.report(
                    Place.of(file.toString()), DocumentCode.SURROUNDINGS_OMITTED.with(which, Map.of("count", count)));
        }
    }

    private final class Posts implements Iterator<Post> {
        private final Predicate<String> wanted;
        private final boolean isNeeded;
        private @Nullable ExportReader reader;
        private @Nullable Post next;

        Posts(Predicate<String> wanted) {
            this.wanted = wanted;
            this.isNeeded = index.taken().stream().anyMatch(wanted);
        }

        @Override
        public boolean hasNext() {
            if (next == null && isNeeded) {
                next = read().orElse(null);
            }
            return next != null;
        }

        @Override
        public Post next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("there is no further post");
            }
            Post found = next;
            next = null;
            return found;
        }

        private Optional<Post> read() {
            try {
                ExportReader in = reader == null ? opened() : reader;
                reader = in;
                for (Optional<Object> found = in.next(); found.isPresent(); found = in.next()) {
                    if (found.get() instanceof ExportItem item
                            && index.taken().contains(item.id())
                            && wanted.test(item.id())) {
                        return Optional.of(new Post(
                                item.id(),
                                index.translations().original(item.id()),
                                new PostReader(file.toString(), item, index).content()));
                    }
                }
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
