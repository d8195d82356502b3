package parkhang.bind;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.archive.InOrder;
import parkhang.archive.Inputs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Bundle;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.export.EditionComposer;
import parkhang.export.Fault;
import parkhang.export.GlyphGate;
import parkhang.export.PreparedArticle;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.Preparation;
import parkhang.font.FontSet;
import parkhang.volume.Volume;
import parkhang.volume.VolumeOrder;

/** Reads and composes the editions of a volume, several at once. */
final class Chapters {
    private static final Comparator<Edition> BY_DAY = Comparator.comparing(
                    (Edition edition) -> edition.publication().published())
            .thenComparing(Edition::slug);

    private final Preparation prepared;
    private final Bundle bundle;
    private final FontSet fonts;
    private final EditionComposer composer;
    private final Embargoes embargoes;
    private final VolumeSources sources;
    private final boolean typeset;
    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, OffsetDateTime> embargoed = new HashMap<>();
    private final List<String> failed = new ArrayList<>();

    /** @param typeset whether there is to be a PDF, which asks for fonts */
    Chapters(
            Preparation prepared,
            Bundle bundle,
            FontSet fonts,
            EditionComposer composer,
            Embargoes embargoes,
            VolumeSources sources,
            boolean typeset) {
        this.prepared = prepared;
        this.bundle = bundle;
        this.fonts = fonts;
        this.composer = composer;
        this.embargoes = embargoes;
        this.sources = sources;
        this.typeset = typeset;
    }

    private record Composed(
            String slug, Optional<Edition> edition, @Nullable OffsetDateTime embargo, Diagnostics found) {}

    /** Composes some articles. */
    void compose(List<ArticleFile> files, int jobs, Progress progress) {
        files.forEach(file -> slugs.put(prepared.archive().name(file.path()), file.slug()));
        InOrder.run(files, jobs, this::compose, composed -> {
            progress.found(composed.found().list());
            composed.edition().ifPresent(edition -> editions.put(composed.slug(), edition.asChapter()));
            if (composed.edition().isEmpty()) {
                failed.add(composed.slug());
            } else if (composed.embargo() != null) {
                embargoed.put(composed.slug(), composed.embargo());
            }
            progress.done(composed.slug(), composed.edition().isEmpty());
        });
    }

    private Composed compose(ArticleFile file) {
        Diagnostics found = new Diagnostics();
        try {
            Optional<PreparedArticle> article = PreparedArticle.read(prepared, file, fonts, embargoes, found);
            Inputs inputs = new Inputs();
            Optional<Edition> edition = article.flatMap(read -> composer.compose(read, bundle, inputs, found));
            article.ifPresent(read -> sources.keep(read, inputs));
            if (typeset) {
                edition.ifPresent(made -> checkGlyphs(made.asChapter(), file, found));
            }
            OffsetDateTime until =
                    article.map(read -> read.article().front().embargo()).orElse(null);
            return new Composed(file.slug(), edition.filter(made -> !found.hasErrors()), until, found);
        } catch (RuntimeException | StackOverflowError e) {
            Place place = Place.of(prepared.archive().name(file.path()));
            found.report(place, ExportCode.EDITION_FAILED, "could not be composed: " + Fault.of(e));
            return new Composed(file.slug(), Optional.empty(), null, found);
        }
    }

    /** So that an article whose letters no font has is named, and the volume may be without it. */
    private void checkGlyphs(Edition chapter, ArticleFile file, Diagnostics found) {
        Place place = Place.of(prepared.archive().name(file.path()));
        new GlyphGate(fonts, found).check(EditionText.ofChapter(chapter), place);
    }

    /** Those whose articles have an error in what was found when they were bound, by slug. */
    List<String> faulty(Diagnostics found) {
        return found.errors().list().stream()
                .map(error -> slugs.get(error.place().file()))
                .flatMap(Stream::ofNullable)
                .filter(editions::containsKey)
                .distinct()
                .toList();
    }

    /** Leaves out some that were composed. */
    void leaveOut(Collection<String> some) {
        editions.keySet().removeAll(some);
        embargoed.keySet().removeAll(some);
    }

    boolean isEmpty() {
        return editions.isEmpty();
    }

    /** The articles that could not be composed, by slug. */
    List<String> failed() {
        return failed;
    }

    /** When the last embargo is over; null where there is none. */
    @Nullable
    OffsetDateTime embargo() {
        return embargoed.values().stream().max(OffsetDateTime.timeLineOrder()).orElse(null);
    }

    /** All that are there, as an order has them, or in the order of their days; a part of which nothing is left is left out too. */
    List<Volume.Part> in(VolumeOrder order) {
        return order.parts().isEmpty()
                ? List.of(new Volume.Part(
                        null, editions.values().stream().sorted(BY_DAY).toList()))
                : order.parts().stream()
                        .map(part -> new Volume.Part(part.title(), chapters(part)))
                        .filter(part -> !part.chapters().isEmpty())
                        .toList();
    }

    private List<Edition> chapters(VolumeOrder.Part part) {
        return part.articles().stream()
                .map(Located::value)
                .flatMap(slug -> Optional.ofNullable(editions.get(slug)).stream())
                .toList();
    }
}
