package parkhang.bind;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Bundle;
import parkhang.edition.Edition;
import parkhang.edition.Format;
import parkhang.export.CarriedFiles;
import parkhang.export.EditionComposer;
import parkhang.export.EditionMaker;
import parkhang.export.Fault;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.ExportCode;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Preparation;
import parkhang.file.DiskFault;
import parkhang.file.SafeFile;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.text.TextCode;
import parkhang.volume.OrderReader;
import parkhang.volume.Volume;
import parkhang.volume.VolumeCode;
import parkhang.volume.VolumeComposer;
import parkhang.volume.VolumeOrder;

/** Binds editions of one locale into one volume. Nothing is written before all of it is made and proved. */
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
        Optional<Bundle> bundle = prepared.flatMap(
                read -> read.bundles().values().stream().findFirst().flatMap(Function.identity()));
        report(found);
        return found.hasErrors() || bundle.isEmpty() || wanted.isEmpty()
                ? NOTHING
                : bind(prepared.get(), bundle.get(), fonts, wanted.get());
    }

    private Optional<Preparation> prepare(Diagnostics found) {
        Filter filter = new Filter(
                List.of(order.locale().toLanguageTag()), order.filter().articles());
        try {
            return Preparation.read(archive, filter, order.program(), List.of(), found);
        } catch (IOException e) {
            found.report(
                    Place.of(archive.name(archive.layout().root())),
                    TextCode.FILE_UNREADABLE,
                    "can't be read: " + DiskFault.reason(e));
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
    private BindSummary bind(Preparation prepared, Bundle bundle, FontSet fonts, VolumeOrder wanted) {
        ExportOrder export = order.export(archive.layout().output());
        VolumeSources sources = new VolumeSources(new CarriedFiles(export, prepared), bundle.locale());
        EditionComposer composer = new EditionComposer(prepared.archive(), prepared.composer(order.choices(), fonts));
        Chapters chapters = new Chapters(prepared, bundle, fonts, composer, embargoes, sources);
        List<ArticleFile> files = files(prepared, wanted);
        progress.begin(Phase.COMPOSING_CHAPTERS, files.size());
        chapters.compose(files, order.jobs(), progress);
        List<Volume.Part> parts = wanted.parts().isEmpty() ? chapters.byDay() : chapters.in(wanted);
        reportFailed(chapters.failed());
        if (parts.isEmpty() || (!chapters.failed().isEmpty() && !order.partial())) {
            return NOTHING;
        }
        errors |= !chapters.failed().isEmpty();
        Diagnostics found = new Diagnostics();
        VolumeFiles names = VolumeFiles.of(order, archive);
        IndexTerms terms = IndexTerms.read(archive, bundle.locale(), sources(parts), found);
        Volume volume = new VolumeComposer(archive.settings(), bundle, order.choices(), new ThemeFonts(fonts)::families)
                .compose(names.name(), wanted, parts, terms.words(), chapters.embargo());
        List<AssociatedFile> carried = sources.ofVolume(volume, wanted, terms, found);
        report(found);
        Handout handout = new Handout(
                archive.settings(), order, progress, sources, () -> new EditionMaker(archive, export, fonts));
        return make(volume, names, new VolumeMaker(fonts, order.choices().resolution(), progress), carried, handout);
    }

    private static Set<Locale> sources(List<Volume.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.chapters().stream())
                .map(Edition::source)
                .collect(Collectors.toSet());
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
                order.partial() ? VolumeCode.ARTICLE_LEFT_OUT : VolumeCode.VOLUME_LACKS_ARTICLE,
                order.partial() ? "the volume is without it" : "there is no volume without it"));
        report(found);
    }

    /** Makes the files that are wanted, all before any is put in place. */
    private BindSummary make(
            Volume volume, VolumeFiles files, VolumeMaker maker, List<AssociatedFile> carried, Handout handout) {
        Diagnostics found = new Diagnostics();
        Place place = Place.of(archive.name(files.first()));
        int pages = 0;
        try {
            VolumeMaker.Rendered made = maker.make(volume, files.parts(), carried, place, found);
            pages = made.pages();
            Path zip = files.paths().get(Format.ZIP);
            if (!found.hasErrors() && zip != null) {
                handout.write(zip, volume, made, found);
            }
            if (!found.hasErrors()) {
                SafeFile.write(files.placed(made.files()));
            }
        } catch (IOException e) {
            found.report(place, ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: " + DiskFault.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            found.report(place, ExportCode.EDITION_FAILED, "could not be bound: " + Fault.of(e));
        }
        report(found);
        return found.hasErrors() ? NOTHING : summary(volume, files, pages);
    }

    private BindSummary summary(Volume volume, VolumeFiles files, int pages) {
        int terms = volume.index().stream()
                .mapToInt(group -> group.entries().size())
                .sum();
        return new BindSummary(
                List.copyOf(files.paths().values()), volume.chapters().size(), pages, terms, errors);
    }
}
