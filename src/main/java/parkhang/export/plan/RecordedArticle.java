package parkhang.export.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.RecordCursor;

/**
 * An article with the records of its editions.
 *
 * @param records by language tag
 */
record RecordedArticle(ArticleFile file, Map<String, EditionRecord> records) {

    /** Walks through the articles and the ledger side by side; both are in the order of slugs. */
    static final class Walk implements Iterator<List<RecordedArticle>> {
        /** So many articles are one piece of work, or handing them over would cost more than looking at them. */
        private static final int PORTION = 64;

        private final Iterator<ArticleFile> files;
        private final RecordCursor records;
        private final Consumer<EditionRecord> taker;

        /** @param taker is shown every record, also those of articles that are not among the files */
        Walk(List<ArticleFile> files, RecordCursor records, Consumer<EditionRecord> taker) {
            this.files = files.iterator();
            this.records = records;
            this.taker = taker;
        }

        @Override
        public boolean hasNext() {
            return files.hasNext();
        }

        @Override
        public List<RecordedArticle> next() {
            List<RecordedArticle> portion = new ArrayList<>();
            while (files.hasNext() && portion.size() < PORTION) {
                ArticleFile file = files.next();
                passOver(file.slug());
                Map<String, EditionRecord> taken = records.take(file.slug());
                taken.values().forEach(taker);
                portion.add(new RecordedArticle(file, taken));
            }
            return portion;
        }

        /** Goes on to the end of the ledger. */
        void finish() {
            passOver(null);
        }

        private void passOver(@Nullable String slug) {
            for (String next = records.next();
                    next != null && (slug == null || next.compareTo(slug) < 0);
                    next = records.next()) {
                records.take(next).values().forEach(taker);
            }
        }
    }
}
