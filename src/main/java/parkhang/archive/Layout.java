package parkhang.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which file of an archive is where. */
public record Layout(Path root) {
    private static final String SETTINGS = "archive.yaml";

    /** Of the archive that a file lies in, however deep, whether there is such a file or not. */
    public static Optional<Layout> around(Path file) {
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(SETTINGS))) {
                return Optional.of(new Layout(folder));
            }
        }
        return Optional.empty();
    }

    public Path settings() {
        return root.resolve(SETTINGS);
    }

    /** What is published beside an archive that is a part of a larger one. */
    public Path siblings() {
        return root.resolve("siblings.yaml");
    }

    /** What translators ask for. */
    public Path prices() {
        return root.resolve("prices.yaml");
    }

    public Path articles() {
        return root.resolve("articles");
    }

    public Path article(String slug) {
        return articles().resolve(slug + ".md");
    }

    public Path translations() {
        return root.resolve("translations");
    }

    public Path imprint(Locale locale) {
        return bundle(locale).resolve("imprint.yaml");
    }

    public Path labels(Locale locale) {
        return bundle(locale).resolve("labels.properties");
    }

    public Path hyphenation(Locale locale) {
        return bundle(locale).resolve("hyphenation.txt");
    }

    public Path addresses(Locale locale) {
        return bundle(locale).resolve("addresses.csv");
    }

    public Path glossary(Locale locale) {
        return bundle(locale).resolve("glossary.csv");
    }

    public Path targets(Locale locale, String slug) {
        return bundle(locale).resolve(slug + ".xlf");
    }

    /** What of translations from elsewhere was filed nowhere. */
    public Path unaligned(Locale locale, String slug) {
        return bundle(locale).resolve(slug + ".unaligned.md");
    }

    public Path fonts() {
        return root.resolve("fonts");
    }

    /** The files of the archive's theme. */
    public Path theme() {
        return root.resolve("theme");
    }

    public Path themeFile() {
        return theme().resolve("theme.yaml");
    }

    /** What a locale's editions have in place of it. */
    public Path themeFile(Locale locale) {
        return bundle(locale).resolve("theme.yaml");
    }

    public Path output() {
        return root.resolve("output");
    }

    /** What only this copy of the archive has, for as long as it is of use; git is told to leave it out. */
    public Path own() {
        return root.resolve(".parkhang");
    }

    /** What somebody has begun to write in an article's translation, and has not saved yet. */
    public Path drafts(Locale locale, String slug) {
        return own().resolve("drafts").resolve(locale.toLanguageTag()).resolve(slug);
    }

    /** Whether a path is one of a file in a locale's own folder. */
    public boolean isBundled(Path file) {
        Path folder = file.getParent();
        return folder != null && translations().equals(folder.getParent());
    }

    /** The folders in which commands change files that people change as well: each locale's, and that of the articles. */
    public List<Path> shared() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(articles())) {
            folders.add(articles());
        }
        if (Files.isDirectory(translations())) {
            try (DirectoryStream<Path> below = Files.newDirectoryStream(
                    translations(),
                    path -> Files.isDirectory(path)
                            && !path.getFileName().toString().startsWith("."))) {
                below.forEach(folders::add);
            }
        }
        return folders;
    }

    /** A locale's own folder. */
    public Path bundle(Locale locale) {
        return translations().resolve(locale.toLanguageTag());
    }
}
