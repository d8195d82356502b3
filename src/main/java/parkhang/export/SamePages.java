package parkhang.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Inputs;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Preparation;
import parkhang.font.FontSet;
import parkhang.ledger.EditionKey;
import parkhang.pdf.pageend.PageEnds;

/**
 * Finds where the pages of an article's editions end together: in all locales that the archive has, whichever a run is for, so that
 * an edition is the same in every run. Found once for all of an article's editions. Safe to use from several threads.
 */
final class SamePages {
    private final ExportOrder order;
    private final Preparation prepared;
    private final EditionComposer composer;
    private final FontSet fonts;
    private final Map<String, FutureTask<Pages>> known = new LinkedHashMap<>();

    /**
     * What the pages of an edition end by.
     *
     * @param ends null where each ends when it has no more room
     * @param inputs of which that was found
     * @param found which languages take no part in it
     */
    record Pages(@Nullable PageEnds ends, Inputs inputs, Diagnostics found) {}

    SamePages(ExportOrder order, Preparation prepared, EditionComposer composer, FontSet fonts) {
        this.order = order;
        this.prepared = prepared;
        this.composer = composer;
        this.fonts = fonts;
    }

    /** Those of an article; none for a locale that is not one of the archive's, or where no pages are laid out. */
    Pages of(PreparedArticle article, Locale locale, EditionMaker maker) {
        if (!prepared.together().containsKey(locale) || !order.hasPages()) {
            return new Pages(null, new Inputs(), new Diagnostics());
        }
        FutureTask<Pages> task = task(article, maker);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The first that asks for an article's finds them; the others wait. Articles come in their order, so that few are kept. */
    private synchronized FutureTask<Pages> task(PreparedArticle article, EditionMaker maker) {
        FutureTask<Pages> task =
                known.computeIfAbsent(article.article().slug(), slug -> new FutureTask<>(() -> find(article, maker)));
        if (known.size() > order.jobs() + 1) {
            known.remove(known.keySet().iterator().next());
        }
        return task;
    }

    private Pages find(PreparedArticle article, EditionMaker maker) {
        Inputs inputs = new Inputs();
        Diagnostics found = new Diagnostics();
        List<ProvedPdfs.Sized> editions = new ArrayList<>();
        prepared.together().forEach((locale, bundle) -> {
            Diagnostics own = new Diagnostics();
            String name = EditionKey.of(article.article().slug(), locale).toString();
            Place place = Place.of(prepared.archive().name(order.output().resolve(name)));
            Optional<Edition> edition = bundle.flatMap(b -> composer.compose(article, b, inputs, own));
            edition.ifPresent(one -> new GlyphGate(fonts, own).check(one, place));
            if (edition.isPresent() && !own.hasErrors()) {
                editions.add(new ProvedPdfs.Sized(
                        edition.get(), bundle.get().imprint().trimmed()));
            } else {
                found.report(place, ExportCode.LANGUAGE_APART, apart(locale, own));
            }
        });
        return new Pages(editions.size() < 2 ? null : maker.pageEnds(editions), inputs, found);
    }

    private static String apart(Locale locale, Diagnostics own) {
        String why = own.list().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(Diagnostic::message)
                .orElse("its bundle has an error");
        return "pages end without regard to " + locale.toLanguageTag() + ", which has no edition: " + why;
    }
}
