package parkhang.workbench.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.text.SourceText;
import parkhang.workbench.form.Fields;

/** A file of settings as a form. */
interface SettingsForm {
    /** Where it is, with its locale's tag. */
    String path();

    /** The key of the words that say what it is. */
    String title();

    Path file();

    /**
     * Writes the fields.
     *
     * @param source the file; empty text where there is none
     */
    void write(Markup page, Fields fields, SourceText source);

    /**
     * The text of the file with another value of a field; empty where only a person can change that.
     *
     * @param key the name of the field, or of several that are one value
     */
    Optional<String> with(String text, String key, Map<String, String> form);

    /** What a text is where nothing stands: null for a value of YAML that is to be taken out. */
    static @Nullable String orNone(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
