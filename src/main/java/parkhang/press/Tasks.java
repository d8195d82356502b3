package parkhang.press;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.RecordCursor;

/** The tasks of a run, edition by edition in the order of the plan; an article is read when its turn comes, and then let go. */
final class Tasks implements Iterator<Task> {
    private final Iterator<ArticleFile> files;
    private final Deque<PlannedArticle> due;
    private final List<Locale> locales;
    private final @Nullable RecordCursor records;
    private final BiFunction<ArticleFile, Diagnostics, Optional<ReadyArticle>> reader;
    private final Deque<Task> next = new ArrayDeque<>();

    /** @param records of the editions that are not due, where they are wanted too; null where not */
    Tasks(
            Makeready ready,
            Plan plan,
            @Nullable RecordCursor records,
            BiFunction<ArticleFile, Diagnostics, Optional<ReadyArticle>> reader) {
        this.files = ready.articles().iterator();
        this.due = new ArrayDeque<>(plan.articles());
        this.locales = List.copyOf(ready.bundles().keySet());
        this.records = records;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && files.hasNext()) {
            ArticleFile file = files.next();
            PlannedArticle planned = due.peek();
            if (planned != null && planned.file().equals(file)) {
                due.remove();
                add(planned);
            } else if (records != null) {
                addUnchanged(file, records.take(file.slug()));
            }
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

    private void add(PlannedArticle planned) {
        Diagnostics found = new Diagnostics();
        Optional<ReadyArticle> article = reader.apply(planned.file(), found);
        planned.editions().stream()
                .filter(edition -> edition.isDue() || records != null)
                .forEach(edition -> next.add(new Task(planned.file(), article, found, edition)));
    }

    private void addUnchanged(ArticleFile file, SortedMap<String, EditionRecord> editions) {
        for (Locale locale : locales) {
            EditionRecord record = editions.get(locale.toLanguageTag());
            if (record != null) {
                PlannedEdition unchanged = PlannedEdition.unchanged(locale, record, false);
                next.add(new Task(file, Optional.empty(), new Diagnostics(), unchanged));
            }
        }
    }
}
