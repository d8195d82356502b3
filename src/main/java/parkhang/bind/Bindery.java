package parkhang.bind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Inputs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Beside;
import parkhang.edition.Bundle;
import parkhang.edition.Edition;
import parkhang.edition.Format;
import parkhang.export.Fault;
import parkhang.export.plan.ExportCode;
import parkhang.file.DiskFault;
import parkhang.file.SafeFile;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.volume.Volume;
import parkhang.volume.VolumeComposer;
import parkhang.volume.VolumeOrder;
import parkhang.volume.VolumePair;

/** Makes one volume, in one language or two, of chapters that are composed, and puts its files in place, all of them or none. */
final class Bindery {
    private final Archive archive;
    private final BindOrder order;
    private final VolumeOrder wanted;
    private final List<Bundle> bundles;
    private final FontSet fonts;
    private final VolumeSources sources;
    private final VolumeFiles files;
    private final Progress progress;
    private final Singles singles;

    Bindery(
            Archive archive,
            BindOrder order,
            VolumeOrder wanted,
            List<Bundle> bundles,
            FontSet fonts,
            VolumeSources sources,
            VolumeFiles files,
            Progress progress) {
        this.archive = archive;
        this.order = order;
        this.wanted = wanted;
        this.bundles = bundles;
        this.fonts = fonts;
        this.sources = sources;
        this.files = files;
        this.progress = progress;
        this.singles = new Singles(archive, order, fonts, sources);
    }

    /**
     * What became of a volume, whose files are there unless an error was found.
     *
     * @param volumes one in each language
     * @param pages of its PDF; 0 where none was wanted
     */
    record Bound(List<Volume> volumes, int pages) {}

    /** Makes the volume. */
    Bound bind(Chapters chapters, Diagnostics found) {
        List<Volume> volumes = new ArrayList<>();
        Inputs glossaries = new Inputs();
        for (Bundle bundle : bundles) {
            List<Volume.Part> parts = chapters.in(wanted, bundle);
            IndexTerms terms = IndexTerms.read(archive, bundle.locale(), sources(parts), found);
            glossaries.add(terms.inputs());
            volumes.add(new VolumeComposer(archive.settings(), bundle, order.choices(), new ThemeFonts(fonts)::families)
                    .compose(files.name(), wanted, parts, terms.words(), chapters.embargo()));
        }
        List<AssociatedFile> carried = sources.ofVolume(volumes.get(0), wanted, glossaries, found);
        return new Bound(volumes, make(volumes, carried, found));
    }

    private static Set<Locale> sources(List<Volume.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.chapters().stream())
                .map(Edition::source)
                .collect(Collectors.toSet());
    }

    /** Makes the files that are wanted, all before any is put in place; how many pages the PDF has. */
    private int make(List<Volume> volumes, List<AssociatedFile> carried, Diagnostics found) {
        Place place = Place.of(archive.name(files.first()));
        try {
            VolumeMaker.Rendered made = made(volumes, carried, place, found);
            Path zip = files.paths().get(Format.ZIP);
            if (!found.hasErrors() && zip != null) {
                new Handout(archive.settings(), order, progress, singles).write(zip, volumes.get(0), made, found);
            }
            if (!found.hasErrors()) {
                SafeFile.write(files.placed(made.files()));
            }
            return made.pages();
        } catch (IOException e) {
            found.report(place, ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
        } catch (RuntimeException | StackOverflowError e) {
            found.report(place, ExportCode.EDITION_FAILED.with("bound", Map.of("fault", Fault.of(e))));
        }
        return 0;
    }

    private VolumeMaker.Rendered made(
            List<Volume> volumes, List<AssociatedFile> carried, Place place, Diagnostics found) {
        int resolution = order.choices().resolution();
        Beside beside = order.choices().beside();
        return beside == null
                ? new VolumeMaker(fonts, resolution, progress)
                        .make(volumes.get(0), files.parts(), carried, place, found)
                : new VolumePairMaker(fonts, resolution, progress)
                        .make(new VolumePair(volumes.get(0), volumes.get(1)), beside.order(), carried, place, found);
    }

    /**
     * Which chapters of a volume that could not be made can't be made by themselves either, by slug: what is wrong with each is
     * found there again, and said of it.
     */
    List<String> faultyAlone(List<Volume> volumes, Diagnostics found) {
        List<String> faulty = new ArrayList<>();
        boolean isByDisk = found.list().stream().anyMatch(one -> one.code() == ArchiveCode.OUTPUT_UNWRITABLE);
        if (!isByDisk) {
            singles.make(chapters(volumes), single -> {
                found.add(single.found().errors());
                if (single.found().hasErrors()) {
                    faulty.add(single.edition().slug());
                }
            });
        }
        return faulty;
    }

    /** Each chapter in its languages. */
    private static List<List<Edition>> chapters(List<Volume> volumes) {
        return IntStream.range(0, volumes.get(0).chapters().size())
                .mapToObj(chapter -> volumes.stream()
                        .map(volume -> volume.chapters().get(chapter))
                        .toList())
                .toList();
    }
}
