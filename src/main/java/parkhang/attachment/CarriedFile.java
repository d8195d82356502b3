package parkhang.attachment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Hashing;
import parkhang.archive.Input;
import parkhang.archive.Siblings;
import parkhang.pdf.tag.AssociatedFile;
import parkhang.pdf.tag.AssociatedFile.Relationship;
import parkhang.text.Locales;
import parkhang.text.Resource;

/**
 * A file that a PDF carries, with what it is and a line that says so.
 *
 * @param sha256 of its bytes, in hexadecimal
 */
public record CarriedFile(AssociatedFile file, String sha256) {
    /** The name of what says which locales and articles are published beside an edition. */
    public static final String SIBLINGS = "siblings.yaml";

    /** The name of what says which articles a volume has, in which order. */
    public static final String ORDER = "order.yaml";

    static final String README = "README.txt";

    /** Packed once, for every PDF has the same one. */
    private static final AssociatedFile README_FILE = readReadme();

    private static final String TEXT = "text/plain";
    private static final String YAML = "application/yaml"; // RFC 9512
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "md", "text/markdown", // RFC 7763
            "xlf", "application/xliff+xml",
            "yaml", YAML,
            "csv", "text/csv",
            "properties", TEXT,
            "txt", TEXT,
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "svg", "image/svg+xml");

    /** A file of the archive. */
    public static CarriedFile of(Input input, byte[] content) {
        String name = input.file().name();
        AssociatedFile file =
                new AssociatedFile(name, mediaType(name), Relationship.SOURCE, description(input), content);
        return new CarriedFile(file, input.file().sha256());
    }

    public static CarriedFile of(Siblings siblings) {
        byte[] yaml = siblings.yaml().getBytes(StandardCharsets.UTF_8);
        String description = "The languages and articles that were published beside this edition";
        return new CarriedFile(
                new AssociatedFile(SIBLINGS, YAML, Relationship.DATA, description, yaml), Hashing.hash(yaml));
    }

    /** What {@code parkhang bind --order} reads. */
    public static CarriedFile ofOrder(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        String description = "The volume's title, and its articles in their order";
        return new CarriedFile(
                new AssociatedFile(ORDER, YAML, Relationship.DATA, description, bytes), Hashing.hash(bytes));
    }

    /** Why a PDF does not carry it: no program would unpack such a file; empty where it does. */
    public Optional<String> fault() {
        return SafeName.fault(file.name()).or(() -> Optional.of("no edition is made of a file of that name")
                .filter(fault -> !SafeName.isOfArchive(file.name())));
    }

    /**
     * All that a PDF carries: the files, the recipe for them, and what tells an archivist who has never heard of the program what
     * all this is.
     *
     * @param files those that the recipe names
     */
    public static List<AssociatedFile> all(Recipe recipe, Collection<CarriedFile> files) {
        List<AssociatedFile> all = new ArrayList<>(List.of(README_FILE, of(recipe)));
        files.forEach(file -> all.add(file.file()));
        return all;
    }

    private static AssociatedFile of(Recipe recipe) {
        return new AssociatedFile(
                Recipe.FILE,
                YAML,
                Relationship.DATA,
                "How this edition was made, and the checksums of its files",
                recipe.yaml().getBytes(StandardCharsets.UTF_8));
    }

    private static AssociatedFile readReadme() {
        String description = "What these files are, and how to make this PDF of them again";
        byte[] text = Resource.bytes(CarriedFile.class, README);
        return new AssociatedFile(README, TEXT, Relationship.SUPPLEMENT, description, text);
    }

    private static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static String description(Input input) {
        String folder = String.valueOf(input.path().resolveSibling("").getFileName());
        String language = Locales.of(folder)
                .map(locale -> Locales.nameIn(locale, Locale.ENGLISH) + " (" + folder + ")")
                .orElse(folder);
        return input.kind().description().replace("{language}", language);
    }
}
