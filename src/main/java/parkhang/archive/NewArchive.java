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
    /** The files of a new archive, each with the name of its template where that is another. */
    private static final Map<String, String> FILES = files();

    private NewArchive() {}

    /**
     * Writes a new archive's files into a folder and gives their paths.
     *
     * @param date of the article that shows what an article can hold
     * @throws FileAlreadyExistsException where there is an archive already; nothing is written then
     */
    public static List<Path> layOut(Path folder, String title, Locale source, LocalDate date) throws IOException {
        if (Files.exists(folder.resolve("archive.yaml"))) {
            throw new FileAlreadyExistsException(folder.resolve("archive.yaml").toString());
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                String text = Resource.text(NewArchive.class, "new/" + file.getValue())
                        .replace("{title}", quoted(title))
                        .replace("{source}", source.toLanguageTag())
                        .replace("{date}", date.toString());
                SafeFile.write(path, text);
                written.add(path);
            }
        }
        return written;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("archive.yaml", "archive.yaml");
        files.put("articles/welcome.md", "articles/welcome.md");
        files.put("translations/README.md", "translations/README.md");
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
