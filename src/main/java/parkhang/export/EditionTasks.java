package parkhang.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.Plan;
import parkhang.export.plan.PlannedEdition;
import parkhang.export.plan.Preparation;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.RecordCursor;
import parkhang.ledger.Shard;

/** The tasks of a run, edition by edition in the order of the plan; an article is read when its turn comes, and then let go. */
final class EditionTasks implements Iterator<EditionTasks.Task> {
    /**
     * An edition to be made, or to be reported as it is.
     *
     * @param article empty where it may not be published, or where it has an error
     * @param found about the article
     */
    record Task(Optional<PreparedArticle> article, Diagnostics found, PlannedEdition edition) {}

    private final Iterator<ArticleFile> files;
    private final Deque<PlannedEdition> due;
    private final List<Locale> locales;
    private final Shard shard;
    private final @Nullable RecordCursor records;
    private final BiFunction<ArticleFile, Diagnostics, Optional<PreparedArticle>> reader;
    private final Deque<Task> next = new ArrayDeque<>();

    /** @param records of the editions that are not due, where they are wanted too; null where not */
    EditionTasks(
            Preparation prepared,
            Plan plan,
            Shard shard,
            @Nullable RecordCursor records,
            BiFunction<ArticleFile, Diagnostics, Optional<PreparedArticle>> reader) {
        this.files = prepared.articles().iterator();
        this.due = new ArrayDeque<>(plan.due());
        this.locales = List.copyOf(prepared.bundles().keySet());
        this.shard = shard;
        this.records = records;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && files.hasNext()) {
            ArticleFile file = files.next();
            List<PlannedEdition> editions = new ArrayList<>();
            for (PlannedEdition edition = due.peek();
                    edition != null && edition.file().slug().equals(file.slug());
                    edition = due.peek()) {
                editions.add(due.remove());
            }
            add(file, editions, records == null ? Map.of() : records.take(file.slug()));
        }
        return !next.isEmpty();
    }

    @Override
    public Task next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }

    private void add(ArticleFile file, List<PlannedEdition> planned, Map<String, EditionRecord> editions) {
        Diagnostics found = new Diagnostics();
        Optional<PreparedArticle> article = planned.isEmpty() ? Optional.empty() : reader.apply(file, found);
        for (Locale locale : locales) {
            EditionRecord record = editions.get(locale.toLanguageTag());
            planned.stream()
                    .filter(edition -> edition.locale().equals(locale))
                    .findFirst()
                    .or(() -> unchanged(file, locale, record))
                    .ifPresent(edition -> next.add(new Task(article, found, edition)));
        }
    }

    private Optional<PlannedEdition> unchanged(ArticleFile file, Locale locale, @Nullable EditionRecord record) {
        return record == null || !shard.contains(record.key())
                ? Optional.empty()
                : Optional.of(PlannedEdition.unchanged(file, locale, record, false));
    }
}
