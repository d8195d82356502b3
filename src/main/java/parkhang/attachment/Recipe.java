package parkhang.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.edition.Choices;
import parkhang.edition.Profile;
import parkhang.yaml.YamlWriter;

/**
 * How a PDF was made: with it and the files that it names, the same program makes the same PDF.
 *
 * @param program its name and version, and the SHA-256 of its sources; before 0.2.0 without it
 * @param volume the name of the volume, which its address ends in; empty where it is an edition
 * @param articles the slugs of those that are in the PDF, in their order
 * @param files those that the PDF carries, each with its SHA-256 in hexadecimal
 * @param fonts the archive's own, which the PDF does not carry, in the same way
 */
public record Recipe(
        String program,
        Locale locale,
        String volume,
        List<String> articles,
        Choices choices,
        SortedMap<String, String> files,
        SortedMap<String, String> fonts) {
    /** The name under which a PDF carries it. */
    public static final String FILE = "edition.yaml";

    public Recipe {
        articles = List.copyOf(articles);
        files = new TreeMap<>(files);
        fonts = new TreeMap<>(fonts);
    }

    /** Whether editions were bound, be it one only. */
    public boolean isOfVolume() {
        return !volume.isEmpty();
    }

    /** The text of {@code edition.yaml}. */
    public String yaml() {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("program", program);
        yaml.put("locale", locale.toLanguageTag());
        if (isOfVolume()) {
            yaml.put("volume", volume);
        }
        if (choices.beside() != null) {
            yaml.put("with", choices.beside().locale().toLanguageTag());
            yaml.put("reading-order", choices.beside().order().word());
            if (choices.beside().facing()) {
                yaml.put("facing-pages", true);
            }
        }
        yaml.put("articles", articles);
        if (choices.profile() != Profile.SCREEN) {
            yaml.put("profile", choices.profile().word());
        }
        yaml.put("incomplete", choices.incomplete().word());
        yaml.put("require", choices.required().word());
        yaml.put("embargoed", choices.embargoed());
        yaml.put("allow-stale", choices.stale());
        if (choices.resolution() != choices.profile().resolution()) {
            yaml.put("image-ppi", choices.resolution());
        }
        if (choices.samePages()) {
            yaml.put("same-pages", true);
        }
        yaml.put("files", files);
        if (!fonts.isEmpty()) {
            yaml.put("fonts", fonts);
        }
        return YamlWriter.write(yaml);
    }
}
