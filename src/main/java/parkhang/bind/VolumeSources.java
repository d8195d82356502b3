package parkhang.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import parkhang.archive.Inputs;
import parkhang.attachment.CarriedFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.export.CarriedFiles;
import parkhang.export.PreparedArticle;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.volume.OrderWriter;
import parkhang.volume.Volume;
import parkhang.volume.VolumeOrder;

/** What the chapters of a volume were made of, for the PDFs that carry it: the volume's own, and those of the single editions. */
final class VolumeSources {
    private final CarriedFiles files;
    private final Locale locale;
    private final Map<String, Chapter> chapters = new ConcurrentHashMap<>();

    private record Chapter(PreparedArticle article, Inputs inputs) {}

    VolumeSources(CarriedFiles files, Locale locale) {
        this.files = files;
        this.locale = locale;
    }

    /** Keeps what an article's edition was made of. */
    void keep(PreparedArticle article, Inputs inputs) {
        chapters.put(article.article().slug(), new Chapter(files.pack(article), inputs));
    }

    /** What the PDF of a single edition carries: the same as an export gives it. */
    List<AssociatedFile> of(Edition edition, Diagnostics found) {
        return files.of(contents(List.of(edition), "", List.of()), locale, found);
    }

    /**
     * What the volume's PDF carries: the order that the user gave too, and the terms of its index.
     *
     * @param terms the glossaries that these are from
     */
    List<AssociatedFile> ofVolume(Volume volume, VolumeOrder order, Inputs terms, Diagnostics found) {
        List<CarriedFile> bound = new ArrayList<>();
        terms.list().forEach(input -> files.pack(input).ifPresent(bound::add));
        if (!order.parts().isEmpty()) {
            Set<String> slugs = volume.chapters().stream().map(Edition::slug).collect(Collectors.toSet());
            bound.add(CarriedFile.ofOrder(OrderWriter.write(order, slugs)));
        }
        return files.of(contents(volume.chapters(), volume.name(), bound), locale, found);
    }

    private CarriedFiles.Contents contents(List<Edition> editions, String volume, List<CarriedFile> bound) {
        List<Chapter> found =
                editions.stream().map(edition -> chapters.get(edition.slug())).toList();
        return new CarriedFiles.Contents(
                found.stream().map(Chapter::article).toList(),
                found.stream().map(Chapter::inputs).toList(),
                volume,
                bound);
    }
}
