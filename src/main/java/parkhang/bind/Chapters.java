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

/** Reads and composes the editions of a volume, several at once; of a volume in two languages, each in both. */
final class Chapters {
    private static final Comparator<Edition> BY_DAY = Comparator.comparing(
                    (Edition edition) -> edition.publication().published())
            .thenComparing(Edition::slug);

    private final Preparation prepared;
    private final List<Bundle> bundles;
    private final FontSet fonts;
    private final EditionComposer composer;
    private final Embargoes embargoes;
    private final VolumeSources sources;
    private final boolean typeset;
    private final Map<String, List<Edition>> editions = new LinkedHashMap<>();
    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, OffsetDateTime> embargoed = new HashMap<>();
    private final List<String> failed = new ArrayList<>();

    /**
     * None yet.
     *
     * @param bundles of the locales that each is to be composed in
     * @param typeset whether there is to be a PDF, which asks for fonts
     */
    Chapters(
            Preparation prepared,
            List<Bundle> bundles,
            FontSet fonts,
            EditionComposer composer,
            Embargoes embargoes,
            VolumeSources sources,
            boolean typeset) {
        this.prepared = prepared;
        this.bundles = bundles;
        this.fonts = fonts;
        this.composer = composer;
        this.embargoes = embargoes;
        this.sources = sources;
        this.typeset = typeset;
    }

    /**
     * What became of an article.
     *
     * @param editions in each locale; none where it is not to be had in all of them
     */
    private record Composed(String slug, List<Edition> editions, @Nullable OffsetDateTime embargo, Diagnostics found) {}

    /** Composes some articles. */
    void compose(List<ArticleFile> files, int jobs, Progress progress) {
        files.forEach(file -> slugs.put(prepared.archive().name(file.path()), file.slug()));
        InOrder.run(files, jobs, this::compose, composed -> {
            progress.found(composed.found().list());
            if (composed.editions().isEmpty()) {
                failed.add(composed.slug());
            } else {
                editions.put(composed.slug(), composed.editions());
                if (composed.embargo() != null) {
                    embargoed.put(composed.slug(), composed.embargo());
                }
            }
            progress.done(composed.slug(), composed.editions().isEmpty());
        });
    }

    private Composed compose(ArticleFile file) {
        Diagnostics found = new Diagnostics();
        try {
            Optional<PreparedArticle> article = PreparedArticle.read(prepared, file, fonts, embargoes, found);
            Inputs inputs = new Inputs();
            List<Edition> made = new ArrayList<>();
            for (Bundle bundle : bundles) {
                article.flatMap(read -> composer.compose(read, bundle, inputs, found))
                        .map(Edition::asChapter)
                        .ifPresent(made::add);
            }
            article.ifPresent(read -> sources.keep(read, inputs));
            if (typeset) {
                made.forEach(chapter -> checkGlyphs(chapter, file, found));
            }
            OffsetDateTime until =
                    article.map(read -> read.article().front().embargo()).orElse(null);
            boolean isWhole = !found.hasErrors() && made.size() == bundles.size();
            return new Composed(file.slug(), isWhole ? made : List.of(), until, found);
        } catch (RuntimeException | StackOverflowError e) {
            Place place = Place.of(prepared.archive().name(file.path()));
            found.report(place, ExportCode.EDITION_FAILED.with("composed", Map.of("fault", Fault.of(e))));
            return new Composed(file.slug(), List.of(), null, found);
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

    /**
     * All that are there, as an order has them, or in the order of their days; a part of which nothing is left is left out too.
     *
     * @param bundle one of those that they are composed in
     */
    List<Volume.Part> in(VolumeOrder order, Bundle bundle) {
        int side = bundles.indexOf(bundle);
        return order.parts().isEmpty()
                ? List.of(new Volume.Part(
                        null,
                        editions.values().stream()
                                .map(made -> made.get(side))
                                .sorted(BY_DAY)
                                .toList()))
                : order.parts().stream()
                        .map(part -> new Volume.Part(part.title(), chapters(part, side)))
                        .filter(part -> !part.chapters().isEmpty())
                        .toList();
    }

    private List<Edition> chapters(VolumeOrder.Part part, int side) {
        return part.articles().stream()
                .map(Located::value)
                .flatMap(slug -> Optional.ofNullable(editions.get(slug)).stream())
                .map(made -> made.get(side))
                .toList();
    }
}
