package parkhang.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Layout;
import parkhang.archive.Siblings;
import parkhang.archive.SiblingsReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Beside;
import parkhang.file.SafeFile;
import parkhang.translation.pseudo.PseudoLocale;

/**
 * Makes an archive again of what PDFs carry of it. A file that is there stays as it is; another of its name is put beside it, with a
 * number at its end.
 */
public final class Unpacking {
    private final Path root;
    private final Diagnostics diagnostics;
    private final List<CarriedArchive> pdfs = new ArrayList<>();
    private final Map<Recipe, String> orders = new HashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> taken = new HashSet<>(Set.of(SafeName.folded(CarriedFile.SIBLINGS)));
    private final Set<String> folders = new HashSet<>();

    private Unpacking(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /**
     * What came out.
     *
     * @param written how many files
     * @param editions what the PDFs hold, and how they were made
     * @param orders under which names those of volumes were written
     */
    public record Unpacked(int written, List<Recipe> editions, Map<Recipe, String> orders) {}

    /**
     * Writes the files of PDFs into a folder: all, or none where the disk has no room.
     *
     * @param programFonts the folder of the fonts that the program brings
     */
    public static Unpacked run(List<Path> pdfs, Path root, Path programFonts, Diagnostics diagnostics)
            throws IOException {
        Unpacking unpacking = new Unpacking(root.toAbsolutePath().normalize(), diagnostics);
        for (Path pdf : pdfs) {
            Optional<CarriedArchive> read = CarriedArchiveReader.read(pdf, diagnostics);
            if (read.isPresent()) {
                unpacking.add(read.get());
            }
        }
        if (!unpacking.pdfs.isEmpty()) {
            unpacking.write();
            new MissingFonts(unpacking.root, programFonts, diagnostics).look(unpacking.pdfs);
        }
        List<Recipe> editions =
                unpacking.pdfs.stream().map(CarriedArchive::recipe).toList();
        return new Unpacked(unpacking.files.size(), editions, unpacking.orders);
    }

    private void add(CarriedArchive pdf) throws IOException {
        for (Map.Entry<String, byte[]> file : pdf.files().entrySet()) {
            String name = add(file.getKey(), file.getValue(), pdf.name());
            if (file.getKey().equals(CarriedFile.ORDER)) {
                orders.put(pdf.recipe(), name);
            }
        }
        pdfs.add(pdf.withoutFiles());
    }

    private void write() throws IOException {
        Files.createDirectories(root);
        if (!isFolderOrBelowFile(CarriedFile.SIBLINGS, pdfs.get(0).name())) {
            files.put(CarriedFile.SIBLINGS, siblings().yaml().getBytes(StandardCharsets.UTF_8));
        }
        Map<Path, byte[]> placed = new TreeMap<>();
        files.forEach((name, bytes) -> placed.put(root.resolve(name), bytes));
        SafeFile.write(placed);
        for (CarriedArchive pdf : pdfs) {
            makeBundle(pdf.recipe().locale());
            Beside beside = pdf.recipe().choices().beside();
            if (beside != null) {
                makeBundle(beside.locale());
            }
        }
    }

    /** A locale is one because it has a folder, and this one's may hold nothing that a PDF carries. */
    private void makeBundle(Locale locale) throws IOException {
        Path bundle = new Layout(root).bundle(locale);
        boolean isFree = Files.notExists(bundle) && !Files.isRegularFile(bundle.resolveSibling(""));
        if (PseudoLocale.of(locale).isEmpty() && isInside(bundle) && isFree) {
            Files.createDirectories(bundle);
        }
    }

    /** The name under which it is there: its own, unless another file has it. */
    private String add(String name, byte[] bytes, String pdf) throws IOException {
        if (!isInside(root.resolve(name))) {
            diagnostics.report(
                    Place.of(pdf),
                    AttachmentCode.SOURCE_NAME_UNSAFE,
                    "`" + name + "`: a link leads out of " + root + " there");
            return name;
        }
        if (isFolderOrBelowFile(name, pdf)) {
            return name;
        }
        String free = name;
        for (int number = 1; !holds(free, bytes) && !isFree(free); number++) {
            free = name + "." + number;
        }
        if (!free.equals(name)) {
            String message = "has another " + name + " than the one that is there; it is " + free;
            diagnostics.report(Place.of(pdf), AttachmentCode.SOURCE_CONFLICT, message);
        }
        if (isFree(free)) {
            files.put(free, bytes);
            taken.add(SafeName.folded(free));
            above(free).map(SafeName::folded).forEach(folders::add);
        }
        return free;
    }

    /** A name's folders, the nearest first. */
    private static Stream<String> above(String name) {
        return Stream.iterate(
                        name, next -> !next.isEmpty(), next -> next.substring(0, Math.max(0, next.lastIndexOf('/'))))
                .skip(1);
    }

    /** Reports it: no disk has a file that is a folder too. */
    private boolean isFolderOrBelowFile(String name, String pdf) {
        boolean folder = folders.contains(SafeName.folded(name)) || Files.isDirectory(root.resolve(name));
        boolean below = above(name)
                .anyMatch(above -> taken.contains(SafeName.folded(above))
                        || (Files.exists(root.resolve(above)) && !Files.isDirectory(root.resolve(above))));
        if (folder || below) {
            String message = "`" + name + "`: "
                    + (folder ? "there is a folder of that name" : "a file is in its folder's place");
            diagnostics.report(Place.of(pdf), AttachmentCode.SOURCE_NAME_UNSAFE, message);
        }
        return folder || below;
    }

    private boolean isFree(String name) {
        return !taken.contains(SafeName.folded(name)) && !Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean holds(String name, byte[] bytes) throws IOException {
        byte[] known = files.get(name);
        Path path = root.resolve(name);
        if (known != null || !Files.isRegularFile(path) || Files.size(path) != bytes.length) {
            return Arrays.equals(known, bytes);
        }
        return Arrays.equals(Files.readAllBytes(path), bytes);
    }

    /** Whether those of a file's folders that are there already are below the root, whatever links there are. */
    private boolean isInside(Path file) throws IOException {
        Path there = file.getParent();
        while (there != null && there.startsWith(root) && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return there == null || !there.startsWith(root) || there.toRealPath().startsWith(root.toRealPath());
    }

    private Siblings siblings() {
        Siblings all = Siblings.NONE;
        for (CarriedArchive pdf : pdfs) {
            all = all.and(pdf.siblings());
        }
        for (CarriedArchive pdf : pdfs) {
            if (!pdf.siblings().locales().equals(all.locales())) {
                String message = "was published beside other locales than the rest";
                diagnostics.report(Place.of(pdf.name()), AttachmentCode.SIBLINGS_DIFFER, message);
            }
        }
        return all.and(there());
    }

    private Siblings there() {
        Path file = root.resolve(CarriedFile.SIBLINGS);
        return Files.exists(file)
                ? Archive.named(file, diagnostics)
                        .map(text -> SiblingsReader.read(text, diagnostics))
                        .orElse(Siblings.NONE)
                : Siblings.NONE;
    }
}
