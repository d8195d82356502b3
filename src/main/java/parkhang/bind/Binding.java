package parkhang.bind;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Beside;
import parkhang.edition.Bundle;
import parkhang.edition.Format;
import parkhang.export.CarriedFiles;
import parkhang.export.EditionComposer;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Preparation;
import parkhang.file.DiskFault;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.text.TextCode;
import parkhang.volume.OrderReader;
import parkhang.volume.Volume;
import parkhang.volume.VolumeCode;
import parkhang.volume.VolumeOrder;

/** Binds editions of one locale, or of two that stand side by side, into one volume. Nothing is written before all of it is made and proved. */
public final class Binding {
    private static final BindSummary NOTHING = new BindSummary(List.of(), 0, 0, 0, true);

    private final Archive archive;
    private final BindOrder order;
    private final Embargoes embargoes;
    private final Progress progress;
    private boolean errors;

    /**
     * A run that is yet to begin.
     *
     * @param clock tells whether an embargo is over
     */
    public Binding(Archive archive, BindOrder order, Clock clock, Progress progress) {
        this.archive = archive;
        this.order = order;
        this.embargoes = new Embargoes(clock, order.choices().embargoed());
        this.progress = progress;
    }

    /** Binds the volume; the summary has no files where there is none. */
    public BindSummary run() {
        Diagnostics found = new Diagnostics();
        Optional<Preparation> prepared = prepare(found);
        FontSet fonts = ThemeFonts.read(archive, order.program().fonts(), found);
        Optional<VolumeOrder> wanted = prepared.flatMap(read -> wanted(read, found));
        List<Bundle> bundles = prepared.map(Binding::bundles).orElse(List.of());
        report(found);
        return found.hasErrors() || bundles.isEmpty() || wanted.isEmpty()
                ? NOTHING
                : bind(prepared.get(), bundles, fonts, wanted.get());
    }

    /** The first of them is the volume's own. */
    private static List<Bundle> bundles(Preparation prepared) {
        return Stream.concat(
                        prepared.bundles().values().stream(),
                        Stream.ofNullable(prepared.beside()).map(Preparation.Companion::bundle))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Preparation> prepare(Diagnostics found) {
        Filter filter = new Filter(
                List.of(order.locale().toLanguageTag()), order.filter().articles());
        Beside beside = order.choices().beside();
        Locale other = beside == null ? null : beside.locale();
        try {
            return Preparation.read(archive, filter, other, false, order.program(), List.of(), found);
        } catch (IOException e) {
            found.report(
                    Place.of(archive.name(archive.layout().root())),
                    TextCode.FILE_UNREADABLE.with("reason", Map.of("reason", DiskFault.said(e))));
            return Optional.empty();
        }
    }

    private void report(Diagnostics found) {
        errors |= found.hasErrors();
        progress.found(found.list());
    }

    /** What the order says; where there is none, one that says nothing. */
    private Optional<VolumeOrder> wanted(Preparation prepared, Diagnostics found) {
        Path file = order.order();
        return file == null
                ? Optional.of(new VolumeOrder(null, null, List.of()))
                : Archive.named(file, found).flatMap(source -> OrderReader.read(source, prepared.slugs(), found));
    }

    /** The run from top to bottom: articles become editions, these one volume, and this its files. */
    private BindSummary bind(Preparation prepared, List<Bundle> bundles, FontSet fonts, VolumeOrder wanted) {
        ExportOrder export = order.export(archive.layout().output());
        VolumeSources sources = new VolumeSources(new CarriedFiles(export, prepared), order.locale());
        EditionComposer composer = new EditionComposer(prepared.archive(), prepared.composer(order.choices(), fonts));
        VolumeFiles names = VolumeFiles.of(order, archive);
        boolean typeset = !Collections.disjoint(names.parts(), Set.of(Format.PDF, Format.EPUB));
        Chapters chapters = new Chapters(prepared, bundles, fonts, composer, embargoes, sources, typeset);
        List<ArticleFile> files = files(prepared, wanted);
        progress.begin(Phase.COMPOSING_CHAPTERS, files.size());
        chapters.compose(files, order.jobs(), progress);
        boolean goesOn = goesOnWithout(chapters.failed());
        Bindery bindery = new Bindery(archive, order, wanted, bundles, fonts, sources, names, progress);
        while (goesOn && !chapters.isEmpty()) {
            Diagnostics found = new Diagnostics();
            Bindery.Bound bound = bindery.bind(chapters, found);
            List<String> faulty = faulty(chapters, bindery, bound.volumes(), found);
            report(faulty.isEmpty() ? found : found.errors());
            if (faulty.isEmpty()) {
                return found.hasErrors() ? NOTHING : summary(bound, names);
            }
            goesOn = goesOnWithout(faulty);
            chapters.leaveOut(faulty);
        }
        return NOTHING;
    }

    /** The chapters at which it lies that a volume was not made; none where it was, or where it lies at none. */
    private static List<String> faulty(Chapters chapters, Bindery bindery, List<Volume> volumes, Diagnostics found) {
        List<String> faulty = chapters.faulty(found);
        return found.hasErrors() && faulty.isEmpty() ? bindery.faultyAlone(volumes, found) : faulty;
    }

    /** Says which articles there is no volume with; whether there is to be one without them. */
    private boolean goesOnWithout(List<String> slugs) {
        errors |= !slugs.isEmpty();
        reportFailed(slugs);
        return slugs.isEmpty() || order.partial();
    }

    private List<ArticleFile> files(Preparation prepared, VolumeOrder wanted) {
        if (wanted.parts().isEmpty()) {
            return prepared.articles();
        }
        Map<String, ArticleFile> bySlug =
                prepared.articles().stream().collect(Collectors.toMap(ArticleFile::slug, Function.identity()));
        return wanted.parts().stream()
                .flatMap(part -> part.articles().stream())
                .map(Located::value)
                .flatMap(slug -> Optional.ofNullable(bySlug.get(slug)).stream())
                .toList();
    }

    private void reportFailed(List<String> slugs) {
        Diagnostics found = new Diagnostics();
        slugs.forEach(slug -> found.report(
                Place.of(order.locale().toLanguageTag() + "/" + slug),
                (order.partial() ? VolumeCode.ARTICLE_LEFT_OUT : VolumeCode.VOLUME_LACKS_ARTICLE).with(Map.of())));
        report(found);
    }

    private BindSummary summary(Bindery.Bound bound, VolumeFiles files) {
        int terms = bound.volumes().stream()
                .flatMap(volume -> volume.index().stream())
                .mapToInt(group -> group.entries().size())
                .sum();
        int articles = bound.volumes().get(0).chapters().size();
        return new BindSummary(List.copyOf(files.paths().values()), articles, bound.pages(), terms, errors);
    }
}
