package parkhang.export.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.archive.InOrder;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.RecordCursor;
import parkhang.text.Locales;
import parkhang.translation.pseudo.PseudoLocale;

/** Walks through the articles and the ledger side by side, and plans each article. Only what is due is held. */
public final class Planning {
    /** So many articles are one piece of work, or handing them over would cost more than looking at them. */
    private static final int PORTION = 64;

    private final ExportOrder order;
    private final Preparation ready;
    private final List<PlannedArticle> articles = new ArrayList<>();
    private final List<EditionRecord> leftovers = new ArrayList<>();
    private int due;

    private Planning(ExportOrder order, Preparation ready) {
        this.order = order;
        this.ready = ready;
    }

    private record Look(ArticleFile file, Map<String, EditionRecord> records) {}

    /**
     * Plans all articles of a run.
     *
     * @param unchanged is shown each edition that is not due, in the order of the plan
     */
    public static Plan run(
            ExportOrder order,
            Preparation ready,
            Planner planner,
            RecordCursor records,
            Consumer<PlannedEdition> unchanged) {
        Planning planning = new Planning(order, ready);
        List<Locale> locales = List.copyOf(ready.bundles().keySet());
        InOrder.run(
                () -> planning.portions(records),
                order.jobs(),
                portion -> portion.stream()
                        .map(look -> planner.plan(look.file(), locales, look.records()))
                        .toList(),
                planned -> planned.forEach(article -> planning.add(article, unchanged)));
        planning.passOver(records, null);
        return new Plan(planning.articles, planning.due, planning.leftovers);
    }

    private void add(PlannedArticle article, Consumer<PlannedEdition> taker) {
        article.editions().stream().filter(edition -> !edition.isDue()).forEach(taker);
        PlannedArticle wanted = article.due();
        if (!wanted.editions().isEmpty()) {
            due += wanted.editions().size();
            articles.add(wanted);
        }
    }

    private Iterator<List<Look>> portions(RecordCursor records) {
        Iterator<ArticleFile> files = ready.articles().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public List<Look> next() {
                List<Look> portion = new ArrayList<>();
                while (files.hasNext() && portion.size() < PORTION) {
                    ArticleFile file = files.next();
                    passOver(records, file.slug());
                    Map<String, EditionRecord> taken = records.take(file.slug());
                    taken.values().forEach(Planning.this::keepLeftover);
                    portion.add(new Look(file, taken));
                }
                return portion;
            }
        };
    }

    /** Goes on to the records of an article, or to the end; what comes before is of articles that are gone or not wanted. */
    private void passOver(RecordCursor records, @Nullable String slug) {
        for (String next = records.next();
                next != null && (slug == null || next.compareTo(slug) < 0);
                next = records.next()) {
            records.take(next).values().forEach(this::keepLeftover);
        }
    }

    private void keepLeftover(EditionRecord record) {
        EditionKey key = record.key();
        if (!ready.has(key)
                && ready.listed()
                && order.shard().contains(key)
                && order.filter().wants(key.tag(), key.slug())
                && Locales.of(key.tag()).flatMap(PseudoLocale::of).isEmpty()) {
            leftovers.add(record);
        }
    }
}
