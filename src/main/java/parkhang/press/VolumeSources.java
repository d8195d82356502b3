package parkhang.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parkhang.archive.Archive;
import parkhang.edition.Edition;
import parkhang.ledger.Basis;
import parkhang.ledger.HashedFile;
import parkhang.ledger.Hashing;
import parkhang.pdf.AssociatedFile;
import parkhang.text.Locales;

/** What the chapters of a volume were made of, for the PDFs that carry it: the volume's own, and those of the single editions. */
final class VolumeSources {
    private final Archive archive;
    private final SourceFiles files;
    private final Locale locale;
    private final Basis basis;
    private final Map<String, Chapter> chapters = new ConcurrentHashMap<>();

    private record Chapter(ReadyArticle article, OwnInputs targets) {}

    private VolumeSources(Archive archive, SourceFiles files, Locale locale, Basis basis) {
        this.archive = archive;
        this.files = files;
        this.locale = locale;
        this.basis = basis;
    }

    /** Looks at what all chapters have in common, and at the terms of the index. */
    static VolumeSources of(Archive archive, ExportOrder export, Makeready ready, Locale locale) throws IOException {
        BasisReader reader = new BasisReader(archive, export, null);
        List<HashedFile> inputs = new ArrayList<>(
                reader.bases(ready).getOrDefault(locale, new Basis(List.of())).inputs());
        for (Locale next : Locales.chain(locale)) {
            Path glossary = archive.layout().glossary(next);
            inputs.add(Hashing.of(archive.name(glossary), glossary));
        }
        return new VolumeSources(archive, new SourceFiles(archive, export, ready), locale, new Basis(inputs));
    }

    /** Keeps what an article is made of, before its targets are read. */
    void keep(ReadyArticle article) throws IOException {
        String slug = article.article().slug();
        OwnInputs targets =
                OwnInputs.read(archive, OwnInputs.targets(archive.layout(), slug, OwnInputs.chain(archive, locale)));
        chapters.put(slug, new Chapter(files.keep(article), targets));
    }

    SourceFiles files() {
        return files;
    }

    /** What a PDF of some chapters carries. */
    List<AssociatedFile> of(List<Edition> editions) {
        List<Chapter> found =
                editions.stream().map(edition -> chapters.get(edition.slug())).toList();
        return files.of(
                found.stream().map(Chapter::article).toList(),
                found.stream().map(Chapter::targets).toList(),
                locale,
                basis);
    }
}
