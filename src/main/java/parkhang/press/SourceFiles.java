package parkhang.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Siblings;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Choices;
import parkhang.kept.KeptCode;
import parkhang.kept.KeptFile;
import parkhang.kept.Recipe;
import parkhang.ledger.Basis;
import parkhang.ledger.HashedFile;
import parkhang.pdf.AssociatedFile;

/**
 * The files that editions are made of, as their PDFs carry them: every input that is a file of the archive, but for fonts, which are
 * large and mostly may not be passed on. Each is packed once, however many PDFs it goes into. Safe to use from several threads.
 */
final class SourceFiles {
    /** Of what all editions of a locale have in common; fonts are listed only. */
    private static final List<String> CARRIED = List.of("archive.yaml", "theme/", "translations/");

    private final Archive archive;
    private final ExportOrder order;
    private final Makeready ready;
    private final Map<Locale, Common> commons = new ConcurrentHashMap<>();
    private final Map<String, Optional<KeptFile>> packed = new ConcurrentHashMap<>();

    /** What all editions of a locale have in common. */
    private record Common(List<KeptFile> files, SortedMap<String, String> fonts) {}

    SourceFiles(Archive archive, ExportOrder order, Makeready ready) {
        this.archive = archive;
        this.order = order;
        this.ready = ready;
    }

    /** Whether the PDFs of a run carry their sources: the archive, the user and the profile may not want it. */
    static boolean areCarried(Archive archive, Choices choices) {
        return archive.settings().sources()
                && choices.sources()
                && choices.profile().keepsSources();
    }

    /** The same article with what the PDFs of all its editions carry of it, where they do. */
    ReadyArticle keep(ReadyArticle article) {
        if (!areCarried(archive, order.choices()) || !order.formats().contains(Format.PDF)) {
            return article;
        }
        List<KeptFile> files = new ArrayList<>();
        article.text().files().values().forEach(file -> read(file).ifPresent(files::add));
        article.images().files().values().forEach(file -> read(file).ifPresent(files::add));
        return article.with(files);
    }

    /**
     * What is in a PDF.
     *
     * @param articles in their order
     * @param targets of each in the locale
     * @param volume the name of the volume; empty where it is an edition
     * @param bound what only a volume is made of
     */
    record Contents(List<ReadyArticle> articles, List<OwnInputs> targets, String volume, List<KeptFile> bound) {}

    /** What a PDF carries; nothing where it is to carry none. A file that can't be unpacked is reported and left out. */
    List<AssociatedFile> of(Contents contents, Locale locale, Basis basis, Diagnostics found) {
        List<ReadyArticle> articles = contents.articles();
        if (articles.stream().allMatch(article -> article.kept().isEmpty())) {
            return List.of();
        }
        Common common = commons.computeIfAbsent(locale, next -> common(basis));
        SortedMap<String, KeptFile> files = new TreeMap<>(); // articles may share an image
        common.files().forEach(file -> files.put(file.file().name(), file));
        articles.forEach(
                article -> article.kept().forEach(file -> files.put(file.file().name(), file)));
        contents.targets().forEach(own -> own.files()
                .forEach((path, input) -> read(input).ifPresent(file -> files.put(input.name(), file))));
        contents.bound().forEach(file -> files.put(file.file().name(), file));
        leaveOut(files, found);
        files.put(KeptFile.SIBLINGS, KeptFile.of(siblings(articles)));
        Recipe recipe = new Recipe(
                order.program().fullName(),
                locale,
                contents.volume(),
                articles.stream().map(article -> article.article().slug()).toList(),
                order.choices(),
                hashes(files),
                common.fonts());
        return recipe.with(files.values());
    }

    private static void leaveOut(SortedMap<String, KeptFile> files, Diagnostics found) {
        files.entrySet().removeIf(file -> {
            Optional<String> fault = file.getValue().fault();
            fault.ifPresent(why -> found.report(
                    Place.of(file.getKey()), KeptCode.SOURCE_NOT_KEPT, "PDFs don't carry this file: " + why));
            return fault.isPresent();
        });
    }

    private static SortedMap<String, String> hashes(Map<String, KeptFile> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, file) -> hashes.put(name, file.sha256()));
        return hashes;
    }

    private Siblings siblings(List<ReadyArticle> articles) {
        Set<String> links = new HashSet<>();
        articles.forEach(article -> links.addAll(article.links()));
        return new Siblings(new HashSet<>(ready.locales()), links);
    }

    private Common common(Basis basis) {
        List<KeptFile> files = basis.inputs().stream()
                .filter(input -> CARRIED.stream().anyMatch(input.name()::startsWith))
                .flatMap(input -> packed.computeIfAbsent(input.name(), name -> read(input)).stream())
                .toList();
        Set<String> brought = new HashSet<>();
        fonts(basis, "program/fonts/").forEach(font -> brought.add(font.sha256()));
        SortedMap<String, String> own = new TreeMap<>();
        fonts(basis, "fonts/")
                .filter(font -> !brought.contains(font.sha256()))
                .forEach(font -> own.put(font.name(), font.sha256()));
        return new Common(files, own);
    }

    private static Stream<HashedFile> fonts(Basis basis, String folder) {
        return basis.inputs().stream().filter(input -> input.name().startsWith(folder));
    }

    /** A file of the archive; empty where it is not there. */
    Optional<KeptFile> read(HashedFile input) {
        return input.isAbsent()
                ? Optional.empty()
                : archive.bytes(archive.layout().root().resolve(input.name())).map(bytes -> KeptFile.of(input, bytes));
    }
}
