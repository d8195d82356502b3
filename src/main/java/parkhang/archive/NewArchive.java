package parkhang.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.file.SafeFile;
import parkhang.text.Resource;

/** Lays out a new archive that can be exported as it is. */
public final class NewArchive {
    private static final String WELCOME = "articles/welcome.md";

    /** Those that the first article is written in besides English. */
    private static final List<String> LANGUAGES = List.of("de", "fr", "nl");

    private NewArchive() {}

    /**
     * Writes a new archive's files into a folder and gives their paths. Its article is in the archive's language, or says that it is
     * in English.
     *
     * @param date of the article that shows what an article can hold
     * @throws FileAlreadyExistsException where there is an archive already; nothing is written then
     */
    public static List<Path> layOut(Path folder, String title, Locale source, LocalDate date) throws IOException {
        return layOut(folder, title, source, List.of(), date);
    }

    /**
     * The same for an archive with offices.
     *
     * @param languages of them: each gets an imprint with the archive's title as its name
     */
    public static List<Path> layOut(Path folder, String title, Locale source, List<Locale> languages, LocalDate date)
            throws IOException {
        if (Files.exists(folder.resolve("archive.yaml"))) {
            throw new FileAlreadyExistsException(folder.resolve("archive.yaml").toString());
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files(source, languages).entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                String text = Resource.text(NewArchive.class, "new/" + file.getValue())
                        .replace("{language}", isForeign(source) ? "lang: en\n" : "")
                        .replace("{title}", quoted(title))
                        .replace("{source}", source.toLanguageTag())
                        .replace("{date}", date.toString());
                SafeFile.write(path, text);
                written.add(path);
            }
        }
        return written;
    }

    private static String article(Locale source) {
        String language = source.getLanguage();
        return LANGUAGES.contains(language) ? "articles/welcome." + language + ".md" : WELCOME;
    }

    private static boolean isForeign(Locale source) {
        return !source.getLanguage().equals("en") && !LANGUAGES.contains(source.getLanguage());
    }

    /** Each with the name of its template. */
    private static Map<String, String> files(Locale source, List<Locale> languages) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("archive.yaml", "archive.yaml");
        files.put(WELCOME, article(source));
        files.put("translations/README.md", "translations/README.md");
        if (isForeign(source)) {
            files.put("translations/en/imprint.yaml", "translations/imprint.yaml");
        }
        for (Locale language : languages) {
            files.putIfAbsent("translations/" + language.toLanguageTag() + "/imprint.yaml", "translations/office.yaml");
        }
        files.put("fonts/README.md", "fonts/README.md");
        files.put("output/README.md", "output/README.md");
        files.put(".gitignore", "gitignore");
        return files;
    }

    /** A YAML text in quotation marks (YAML 1.2, section 7.3.1). */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
