package parkhang.inspection;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Ledger;
import parkhang.ledger.RecordCursor;
import parkhang.report.run.RunReportReader;

/** Somebody who knows which editions were made: a ledger, or the report of an export. Of each, few records are in memory. */
interface KnownEditions extends Closeable {
    /** Of nobody. */
    KnownEditions NONE = new KnownEditions() {
        @Override
        public @Nullable KnownEdition next() {
            return null;
        }

        @Override
        public void close() {}
    };

    /** The next edition, in the order of keys; null at the end. */
    @Nullable
    KnownEdition next() throws IOException;

    /** The records of an output. Safe to read while an export adds to them. */
    static KnownEditions of(Ledger ledger) throws IOException {
        RecordCursor cursor = ledger.read();
        Deque<EditionRecord> article = new ArrayDeque<>();
        return new KnownEditions() {
            @Override
            public @Nullable KnownEdition next() {
                for (String slug = cursor.next(); article.isEmpty() && slug != null; slug = cursor.next()) {
                    article.addAll(cursor.take(slug).values());
                }
                EditionRecord record = article.poll();
                return record == null ? null : new KnownEdition(record.key(), record.allFiles());
            }

            @Override
            public void close() throws IOException {
                cursor.close();
            }
        };
    }

    /** The editions of a report that have files: of those that failed there is nothing. */
    static KnownEditions of(RunReportReader report) {
        report.head();
        return new KnownEditions() {
            @Override
            public @Nullable KnownEdition next() {
                Optional<EditionResult> next = report.next();
                while (next.isPresent() && next.get().edition().files().isEmpty()) {
                    next = report.next();
                }
                return next.map(edition -> new KnownEdition(
                                edition.edition().key(), edition.edition().files()))
                        .orElse(null);
            }

            @Override
            public void close() throws IOException {
                report.close();
            }
        };
    }

    /** What is known of one edition; null where nothing is. */
    default @Nullable KnownEdition find(EditionKey key) throws IOException {
        for (KnownEdition made = next(); made != null; made = next()) {
            if (made.key().equals(key)) {
                return made;
            }
        }
        return null;
    }
}
