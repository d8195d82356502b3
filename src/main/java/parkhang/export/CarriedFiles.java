package parkhang.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import parkhang.archive.Archive;
import parkhang.archive.Hashing;
import parkhang.archive.Input;
import parkhang.archive.InputKind;
import parkhang.archive.Inputs;
import parkhang.archive.Siblings;
import parkhang.attachment.AttachmentCode;
import parkhang.attachment.CarriedFile;
import parkhang.attachment.Recipe;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Format;
import parkhang.edition.Published;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Preparation;
import parkhang.pdf.tag.AssociatedFile;

/**
 * The files that editions are made of, as their PDFs carry them: every input of a kind that is carried. Each is packed once, however
 * many PDFs it goes into. Safe to use from several threads.
 */
public final class CarriedFiles {
    private final Archive archive;
    private final ExportOrder order;
    private final Preparation prepared;
    private final Map<Locale, Common> commons = new ConcurrentHashMap<>();
    private final Map<String, Optional<CarriedFile>> packed = new ConcurrentHashMap<>();

    /** What all editions of a locale have in common. */
    private record Common(List<CarriedFile> files, SortedMap<String, String> fonts) {}

    public CarriedFiles(ExportOrder order, Preparation prepared) {
        this.archive = prepared.archive();
        this.order = order;
        this.prepared = prepared;
    }

    /** The same article with what the PDFs of all its editions carry of it, where they do. */
    public PreparedArticle pack(PreparedArticle article) {
        if (!order.carriesSources(archive.settings()) || !order.formats().contains(Format.PDF)) {
            return article;
        }
        return article.with(article.inputs().list().stream()
                .flatMap(input -> pack(input).stream())
                .toList());
    }

    /**
     * What is in a PDF.
     *
     * @param articles in their order
     * @param inputs of each in the locale
     * @param volume the name of the volume; empty where it is an edition
     * @param bound what only a volume is made of
     */
    public record Contents(
            List<PreparedArticle> articles, List<Inputs> inputs, String volume, List<CarriedFile> bound) {}

    /** What the PDF of an edition carries; nothing where it is to carry none. */
    List<AssociatedFile> of(PreparedArticle article, Inputs inputs, Locale locale, Diagnostics found) {
        return of(new Contents(List.of(article), List.of(inputs), "", List.of()), locale, found);
    }

    /** What a PDF carries; nothing where it is to carry none. A file that can't be unpacked is reported and left out. */
    public List<AssociatedFile> of(Contents contents, Locale locale, Diagnostics found) {
        List<PreparedArticle> articles = contents.articles();
        if (articles.stream().allMatch(article -> article.carried().isEmpty())) {
            return List.of();
        }
        Common common = commons.computeIfAbsent(locale, this::common);
        SortedMap<String, CarriedFile> files = new TreeMap<>(); // articles may share an image
        common.files().forEach(file -> files.put(file.file().name(), file));
        articles.forEach(article ->
                article.carried().forEach(file -> files.put(file.file().name(), file)));
        contents.inputs().stream()
                .flatMap(own -> own.list().stream())
                .filter(input -> !files.containsKey(input.file().name()))
                .forEach(input ->
                        pack(input).ifPresent(file -> files.put(file.file().name(), file)));
        contents.bound().forEach(file -> files.put(file.file().name(), file));
        leaveOut(files, found);
        files.put(CarriedFile.SIBLINGS, CarriedFile.of(siblings(articles)));
        Recipe recipe = new Recipe(
                order.program().fullName(),
                locale,
                contents.volume(),
                articles.stream().map(article -> article.article().slug()).toList(),
                order.choices(),
                hashes(files),
                common.fonts());
        return CarriedFile.all(recipe, files.values());
    }

    private static void leaveOut(SortedMap<String, CarriedFile> files, Diagnostics found) {
        files.entrySet().removeIf(file -> {
            Optional<String> fault = file.getValue().fault();
            fault.ifPresent(why -> found.report(
                    Place.of(file.getKey()), AttachmentCode.SOURCE_NOT_KEPT, "PDFs don't carry this file: " + why));
            return fault.isPresent();
        });
    }

    private static SortedMap<String, String> hashes(Map<String, CarriedFile> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, file) -> hashes.put(name, file.sha256()));
        return hashes;
    }

    private Siblings siblings(List<PreparedArticle> articles) {
        Set<String> links = new HashSet<>();
        articles.forEach(article -> links.addAll(article.links()));
        Published published = prepared.published();
        return new Siblings(new HashSet<>(published == null ? prepared.locales() : published.locales()), links);
    }

    private Common common(Locale locale) {
        List<CarriedFile> files = new ArrayList<>();
        Map<String, Path> brought = new HashMap<>();
        SortedMap<String, String> fonts = new TreeMap<>();
        List<Input> inputs = new ArrayList<>(prepared.shared().list());
        inputs.addAll(prepared.own(locale).list());
        prepared.others(locale).stream()
                .flatMap(other -> prepared.own(other).list().stream())
                .filter(input -> !inputs.contains(input))
                .forEach(inputs::add);
        for (Input input : inputs) {
            packed.computeIfAbsent(input.file().name(), name -> pack(input)).ifPresent(files::add);
            if (input.kind().equals(InputKind.PROGRAM_FONT)) {
                brought.put(input.file().sha256(), input.path());
            }
        }
        for (Input input : inputs) {
            if (input.kind().equals(InputKind.FONT) && !isBrought(input, brought)) {
                fonts.put(input.file().name(), input.file().sha256());
            }
        }
        return new Common(files, fonts);
    }

    /** @param brought the program's fonts, by what they are hashed by */
    private static boolean isBrought(Input font, Map<String, Path> brought) {
        try {
            Path alike =
                    brought.get(Hashing.ofFont(font.file().name(), font.path()).sha256());
            return alike != null && Files.mismatch(alike, font.path()) < 0;
        } catch (IOException e) {
            return false; // whoever needs the font reports it
        }
    }

    /** A file as PDFs carry it; empty where it is not there, or of a kind that they don't carry. */
    public Optional<CarriedFile> pack(Input input) {
        return input.file().isAbsent() || !input.kind().carried()
                ? Optional.empty()
                : archive.bytes(input).map(bytes -> CarriedFile.of(input, bytes));
    }
}
