package parkhang.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
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
public record KeptFile(AssociatedFile file, String sha256) {
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
    public static KeptFile of(HashedFile input, byte[] content) {
        String name = input.name();
        AssociatedFile file =
                new AssociatedFile(name, mediaType(name), Relationship.SOURCE, description(name), content);
        return new KeptFile(file, input.sha256());
    }

    public static KeptFile of(Siblings siblings) {
        byte[] yaml = siblings.yaml().getBytes(StandardCharsets.UTF_8);
        String description = "The languages and articles that were published beside this edition";
        return new KeptFile(
                new AssociatedFile(SIBLINGS, YAML, Relationship.DATA, description, yaml), Hashing.hash(yaml));
    }

    /** What {@code parkhang bind --order} reads. */
    public static KeptFile ofOrder(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        String description = "The volume's title, and its articles in their order";
        return new KeptFile(
                new AssociatedFile(ORDER, YAML, Relationship.DATA, description, bytes), Hashing.hash(bytes));
    }

    /** Why a PDF does not carry it: no program would unpack such a file; empty where it does. */
    public Optional<String> fault() {
        return SafeName.fault(file.name()).or(() -> Optional.of("no edition is made of a file of that name")
                .filter(fault -> !SafeName.isOfArchive(file.name())));
    }

    static AssociatedFile of(Recipe recipe) {
        return new AssociatedFile(
                Recipe.FILE,
                YAML,
                Relationship.DATA,
                "How this edition was made, and the checksums of its files",
                recipe.yaml().getBytes(StandardCharsets.UTF_8));
    }

    /** What tells an archivist who has never heard of the program what all this is. */
    static AssociatedFile readme() {
        return README_FILE;
    }

    private static AssociatedFile readReadme() {
        String description = "What these files are, and how to make this PDF of them again";
        byte[] text = Resource.bytes(KeptFile.class, README);
        return new AssociatedFile(README, TEXT, Relationship.SUPPLEMENT, description, text);
    }

    private static String mediaType(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static String description(String name) {
        List<String> path = List.of(name.split("/"));
        String last = path.get(path.size() - 1);
        if (path.size() == 3 && path.get(0).equals("translations")) {
            String language = Locales.of(path.get(1))
                    .map(locale -> Locales.nameIn(locale, Locale.ENGLISH) + " (" + path.get(1) + ")")
                    .orElse(path.get(1));
            return ofBundle(last, language);
        }
        if (name.equals("archive.yaml")) {
            return "The settings of the archive that the edition comes from";
        }
        if (path.get(0).equals("theme")) {
            return "What the office's editions look like";
        }
        if (last.endsWith(".md")) {
            return "The article as it was written";
        }
        return mediaType(name).startsWith("image/")
                ? "An image of the article"
                : "A file that the edition was made with";
    }

    private static String ofBundle(String name, String language) {
        return switch (name) {
            case "imprint.yaml" -> "The office that publishes in " + language;
            case "labels.properties" -> "Words of the page in " + language;
            case "theme.yaml" -> "What the editions in " + language + " look like";
            case "glossary.csv" -> "Terms in " + language + ", which the index lists";
            case "addresses.csv" -> "Pages in " + language + " in place of those that the article leads to";
            case "hyphenation.txt" -> "Words in " + language + " that are divided by hand";
            default -> name.endsWith(".xlf") ? "The article's translation into " + language : "A file of " + language;
        };
    }
}
