package parkhang.bind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.attachment.KeptFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.export.PreparedArticle;
import parkhang.export.SourceFiles;
import parkhang.export.plan.BasisReader;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.OwnInputs;
import parkhang.export.plan.Preparation;
import parkhang.ledger.Basis;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.volume.OrderWriter;
import parkhang.volume.Volume;
import parkhang.volume.VolumeOrder;

/** What the chapters of a volume were made of, for the PDFs that carry it: the volume's own, and those of the single editions. */
final class VolumeSources {
    private final Archive archive;
    private final SourceFiles files;
    private final Locale locale;
    private final Basis basis;
    private final Map<String, Chapter> chapters = new ConcurrentHashMap<>();

    private record Chapter(PreparedArticle article, OwnInputs targets) {}

    private VolumeSources(Archive archive, SourceFiles files, Locale locale, Basis basis) {
        this.archive = archive;
        this.files = files;
        this.locale = locale;
        this.basis = basis;
    }

    /** Looks at what all chapters have in common. */
    static VolumeSources of(ExportOrder export, Preparation prepared, Locale locale) throws IOException {
        BasisReader reader = new BasisReader(prepared.archive(), export, null);
        Basis basis = reader.bases(prepared).getOrDefault(locale, new Basis(List.of()));
        return new VolumeSources(prepared.archive(), new SourceFiles(export, prepared), locale, basis);
    }

    /** Keeps what an article is made of, before its targets are read. */
    void keep(PreparedArticle article) throws IOException {
        String slug = article.article().slug();
        OwnInputs targets =
                OwnInputs.read(archive, OwnInputs.targets(archive.layout(), slug, OwnInputs.chain(archive, locale)));
        chapters.put(slug, new Chapter(files.keep(article), targets));
    }

    /** What the PDF of a single edition carries: the same as an export gives it. */
    List<AssociatedFile> of(Edition edition, Diagnostics found) {
        return files.of(contents(List.of(edition), "", List.of()), locale, basis, found);
    }

    /** What the volume's PDF carries: the order that the user gave too, and the terms of its index. */
    List<AssociatedFile> ofVolume(Volume volume, VolumeOrder order, IndexTerms terms, Diagnostics found) {
        List<KeptFile> bound = new ArrayList<>();
        terms.files().forEach(file -> files.read(file).ifPresent(bound::add));
        if (!order.parts().isEmpty()) {
            Set<String> slugs = volume.chapters().stream().map(Edition::slug).collect(Collectors.toSet());
            bound.add(KeptFile.ofOrder(OrderWriter.write(order, slugs)));
        }
        return files.of(contents(volume.chapters(), volume.name(), bound), locale, basis, found);
    }

    private SourceFiles.Contents contents(List<Edition> editions, String volume, List<KeptFile> bound) {
        List<Chapter> found =
                editions.stream().map(edition -> chapters.get(edition.slug())).toList();
        return new SourceFiles.Contents(
                found.stream().map(Chapter::article).toList(),
                found.stream().map(Chapter::targets).toList(),
                volume,
                bound);
    }
}
