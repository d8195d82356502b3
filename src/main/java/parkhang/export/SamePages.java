package parkhang.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Inputs;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.edition.Bundle;
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
     * What the pages of an article's editions end by.
     *
     * @param common null where each ends when it has no more room
     * @param apart whose pages end without regard to others'
     * @param inputs of which that was found
     * @param found which languages take no part in it
     */
    record Pages(@Nullable PageEnds common, Set<Locale> apart, Inputs inputs, Diagnostics found) {
        static Pages none() {
            return new Pages(null, Set.of(), new Inputs(), new Diagnostics());
        }

        /** Those of an edition; null where each ends when it has no more room. */
        @Nullable
        PageEnds ends(Locale locale) {
            return apart.contains(locale) ? null : common;
        }
    }

    SamePages(ExportOrder order, Preparation prepared, EditionComposer composer, FontSet fonts) {
        this.order = order;
        this.prepared = prepared;
        this.composer = composer;
        this.fonts = fonts;
    }

    /** Those of an article; none for a locale that is not one of the archive's, or where no pages are laid out. */
    Pages of(PreparedArticle article, Locale locale, EditionMaker maker) {
        if (!prepared.together().containsKey(locale) || !order.hasPages()) {
            return Pages.none();
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
        Set<Locale> apart = new HashSet<>();
        List<ProvedPdfs.Sized> editions = new ArrayList<>();
        prepared.together().forEach((locale, bundle) -> {
            Diagnostics own = new Diagnostics();
            Optional<ProvedPdfs.Sized> edition = bundle.flatMap(one -> sized(article, one, inputs, own));
            if (edition.isPresent() && !own.hasErrors()) {
                editions.add(edition.get());
            } else {
                apart.add(locale);
                found.report(place(article, locale), without(locale, own));
            }
        });
        PageEnds common = maker.pageEnds(editions, (edition, thrown) -> {
            Locale locale = edition.locale();
            apart.add(locale);
            Map<String, String> gaps = Map.of("locale", locale.toLanguageTag(), "fault", Fault.of(thrown));
            found.report(place(article, locale), ExportCode.LANGUAGE_APART.with("laid-out", gaps));
        });
        return new Pages(common, apart, inputs, found);
    }

    private Optional<ProvedPdfs.Sized> sized(PreparedArticle article, Bundle bundle, Inputs inputs, Diagnostics own) {
        Place place = place(article, bundle.locale());
        try {
            Optional<Edition> edition = composer.compose(article, bundle, inputs, own);
            edition.ifPresent(one -> new GlyphGate(fonts, own).check(one, place));
            return edition.map(one -> new ProvedPdfs.Sized(one, bundle.imprint().trimmed()));
        } catch (RuntimeException | StackOverflowError e) {
            own.report(place, ExportCode.EDITION_FAILED.with("fault", Map.of("fault", Fault.of(e))));
            return Optional.empty();
        }
    }

    private Place place(PreparedArticle article, Locale locale) {
        String name = EditionKey.of(article.article().slug(), locale).toString();
        return Place.of(prepared.archive().name(order.output().resolve(name)));
    }

    private static Finding without(Locale locale, Diagnostics own) {
        Message why = own.list().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(Diagnostic::said)
                .orElseGet(() -> new Message.Sentence("language-apart.bundle", Map.of()));
        return ExportCode.LANGUAGE_APART.with("edition", Map.of("locale", locale.toLanguageTag(), "why", why));
    }
}
