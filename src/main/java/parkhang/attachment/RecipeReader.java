package parkhang.attachment;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Beside;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.edition.ReadingOrder;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.translation.State;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;

/** Reads {@code edition.yaml} as {@link Recipe} writes it. Keys of later versions are passed over. */
final class RecipeReader {
    private final YamlMapping yaml;
    private final Diagnostics diagnostics;

    private RecipeReader(YamlMapping yaml, Diagnostics diagnostics) {
        this.yaml = yaml;
        this.diagnostics = diagnostics;
    }

    static Optional<Recipe> read(SourceText source, Diagnostics diagnostics) {
        return new YamlReader(source.file(), 0, diagnostics)
                .read(source.text())
                .flatMap(yaml -> new RecipeReader(yaml, diagnostics).recipe());
    }

    private Optional<Recipe> recipe() {
        Optional<Locale> locale = yaml.required("locale").flatMap(tag -> locale("locale", tag));
        Profile profile = yaml.text("profile").flatMap(this::profile).orElse(Profile.SCREEN);
        Choices choices = new Choices(
                yaml.text("incomplete").flatMap(this::incomplete).orElse(Incomplete.MARK),
                yaml.text("require").flatMap(this::state).orElse(State.TRANSLATED),
                yaml.flag("embargoed", false),
                yaml.flag("allow-stale", false),
                true,
                profile,
                yaml.text("image-ppi").flatMap(this::resolution).orElse(profile.resolution()),
                yaml.flag("same-pages", false),
                beside());
        return locale.map(found -> new Recipe(
                yaml.text("program").orElse(""),
                found,
                yaml.text("volume").flatMap(this::volume).orElse(""),
                yaml.texts("articles"),
                choices,
                hashes("files"),
                hashes("fonts")));
    }

    /** Null where the PDF is in one language. */
    private @Nullable Beside beside() {
        ReadingOrder order = yaml.text("reading-order").flatMap(this::order).orElse(ReadingOrder.UNITS);
        return yaml.text("with")
                .flatMap(tag -> locale("with", tag))
                .map(locale -> new Beside(locale, order, yaml.flag("facing-pages", false)))
                .orElse(null);
    }

    private Optional<ReadingOrder> order(String word) {
        Optional<ReadingOrder> found = ReadingOrder.named(word);
        if (found.isEmpty()) {
            report("reading-order", word);
        }
        return found;
    }

    private Optional<Locale> locale(String key, String tag) {
        Optional<Locale> locale = Locales.of(tag);
        if (locale.isEmpty()) {
            report(key, tag);
        }
        return locale;
    }

    /** It becomes the name of a file. */
    private Optional<String> volume(String name) {
        if (!SafeName.isStem(name)) {
            report("volume", name.replaceAll("\\p{C}", "?"));
        }
        return Optional.of(name).filter(SafeName::isStem);
    }

    private Optional<Profile> profile(String word) {
        Optional<Profile> found = Profile.named(word);
        if (found.isEmpty()) {
            report("profile", word);
        }
        return found;
    }

    private Optional<Integer> resolution(String word) {
        if (!word.matches("\\d{1,4}")) {
            report("image-ppi", word);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(word));
    }

    private Optional<Incomplete> incomplete(String word) {
        Optional<Incomplete> found = Incomplete.named(word);
        if (found.isEmpty()) {
            report("incomplete", word);
        }
        return found;
    }

    private Optional<State> state(String word) {
        Optional<State> found = State.of(word);
        if (found.isEmpty()) {
            report("require", word);
        }
        return found;
    }

    private SortedMap<String, String> hashes(String key) {
        SortedMap<String, String> hashes = new TreeMap<>();
        yaml.mapping(key).ifPresent(files -> files.keys()
                .forEach(name -> files.text(name).ifPresent(sha256 -> hashes.put(name, sha256))));
        return hashes;
    }

    private void report(String key, String word) {
        diagnostics.report(
                yaml.place(key), AttachmentCode.RECIPE_UNKNOWN, "`" + word + "` is no " + key + " known here");
    }
}
