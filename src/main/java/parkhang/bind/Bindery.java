package parkhang.bind;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
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

/** Makes one volume of chapters that are composed, and puts its files in place, all of them or none. */
final class Bindery {
    private final Archive archive;
    private final BindOrder order;
    private final VolumeOrder wanted;
    private final Bundle bundle;
    private final FontSet fonts;
    private final VolumeSources sources;
    private final VolumeFiles files;
    private final Progress progress;
    private final Singles singles;

    Bindery(
            Archive archive,
            BindOrder order,
            VolumeOrder wanted,
            Bundle bundle,
            FontSet fonts,
            VolumeSources sources,
            VolumeFiles files,
            Progress progress) {
        this.archive = archive;
        this.order = order;
        this.wanted = wanted;
        this.bundle = bundle;
        this.fonts = fonts;
        this.sources = sources;
        this.files = files;
        this.progress = progress;
        this.singles = new Singles(archive, order, fonts, sources);
    }

    /**
     * What became of a volume, whose files are there unless an error was found.
     *
     * @param pages of its PDF; 0 where none was wanted
     */
    record Bound(Volume volume, int pages) {}

    /**
     * Makes the volume.
     *
     * @param embargo when the last one is over; null where there is none
     */
    Bound bind(List<Volume.Part> parts, @Nullable OffsetDateTime embargo, Diagnostics found) {
        IndexTerms terms = IndexTerms.read(archive, bundle.locale(), sources(parts), found);
        Volume volume = new VolumeComposer(archive.settings(), bundle, order.choices(), new ThemeFonts(fonts)::families)
                .compose(files.name(), wanted, parts, terms.words(), embargo);
        return new Bound(volume, make(volume, sources.ofVolume(volume, wanted, terms, found), found));
    }

    private static Set<Locale> sources(List<Volume.Part> parts) {
        return parts.stream()
                .flatMap(part -> part.chapters().stream())
                .map(Edition::source)
                .collect(Collectors.toSet());
    }

    /** Makes the files that are wanted, all before any is put in place; how many pages the PDF has. */
    private int make(Volume volume, List<AssociatedFile> carried, Diagnostics found) {
        Place place = Place.of(archive.name(files.first()));
        try {
            VolumeMaker.Rendered made = new VolumeMaker(fonts, order.choices().resolution(), progress)
                    .make(volume, files.parts(), carried, place, found);
            Path zip = files.paths().get(Format.ZIP);
            if (!found.hasErrors() && zip != null) {
                new Handout(archive.settings(), order, progress, singles).write(zip, volume, made, found);
            }
            if (!found.hasErrors()) {
                SafeFile.write(files.placed(made.files()));
            }
            return made.pages();
        } catch (IOException e) {
            found.report(place, ArchiveCode.OUTPUT_UNWRITABLE, "can't be written: " + DiskFault.reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            found.report(place, ExportCode.EDITION_FAILED, "could not be bound: " + Fault.of(e));
        }
        return 0;
    }

    /**
     * Which chapters of a volume that could not be made can't be made by themselves either, by slug: what is wrong with each is
     * found there again, and said of it.
     */
    List<String> faultyAlone(Volume volume, Diagnostics found) {
        List<String> faulty = new ArrayList<>();
        boolean isByDisk = found.list().stream().anyMatch(one -> one.code() == ArchiveCode.OUTPUT_UNWRITABLE);
        if (!isByDisk) {
            singles.make(volume.chapters(), single -> {
                found.add(single.found().errors());
                if (single.found().hasErrors()) {
                    faulty.add(single.edition().slug());
                }
            });
        }
        return faulty;
    }
}
