package parkhang.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the records of several files at once, article by article in the order of slugs; all files are in that order.
 * Of two records of one edition it gives that of the first file. Only the records of one article are held.
 */
public final class RecordCursor implements Closeable {
    private final List<Source> sources = new ArrayList<>();

    private RecordCursor() {}

    /**
     * Opens all files.
     *
     * @param files the one that is right first
     * @throws java.nio.file.NoSuchFileException where one is gone
     */
    static RecordCursor over(List<Path> files) throws IOException {
        RecordCursor cursor = new RecordCursor();
        try {
            for (Path file : files) {
                cursor.sources.add(new Source(new RecordReader(file)));
            }
            return cursor;
        } catch (IOException | RuntimeException e) {
            cursor.close();
            throw e;
        }
    }

    /** The slug of the next article; null at the end. */
    public @Nullable String next() {
        String first = null;
        for (Source source : sources) {
            if (source.record != null
                    && (first == null || source.record.key().slug().compareTo(first) < 0)) {
                first = source.record.key().slug();
            }
        }
        return first;
    }

    /** Some record; null where there is none left. */
    public @Nullable EditionRecord peek() {
        return sources.stream()
                .map(source -> source.record)
                .filter(record -> record != null)
                .findFirst()
                .orElse(null);
    }

    /** Takes the records of the next article, by language tag; none where there is none of that slug. */
    public SortedMap<String, EditionRecord> take(String slug) {
        SortedMap<String, EditionRecord> taken = new TreeMap<>();
        for (Source source : sources) {
            while (source.record != null && source.record.key().slug().compareTo(slug) <= 0) {
                if (source.record.key().slug().equals(slug)) {
                    taken.putIfAbsent(source.record.key().tag(), source.record);
                }
                source.advance();
            }
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        for (Source source : sources) {
            source.reader.close();
        }
    }

    private static final class Source {
        private final RecordReader reader;
        private @Nullable EditionRecord record;

        Source(RecordReader reader) {
            this.reader = reader;
            advance();
        }

        /** What the disk does not give costs work, as if it had never been written. */
        void advance() {
            try {
                record = reader.next();
            } catch (IOException e) {
                record = null;
            }
        }
    }
}
