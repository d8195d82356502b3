package parkhang.command;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An archive in English with a Dutch bundle, whose units a test translates as it likes. */
final class AnalysisArchive {
    private static final Pattern OPEN =
            Pattern.compile("<segment state=\"initial\"[^>]*>\n( *)<source>(.*)</source>\n");

    private final Session session;

    AnalysisArchive(Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("translations/nl/imprint.yaml", "name: Bureau\n");
    }

    Session session() {
        return session;
    }

    /** Writes an article of some paragraphs. */
    AnalysisArchive article(String slug, List<String> paragraphs) {
        session.write(
                "articles/" + slug + ".md",
                "---\ntitle: The title of " + slug + "\ndate: 2023-05-10\n---\n\n" + String.join("\n\n", paragraphs)
                        + "\n");
        return this;
    }

    AnalysisArchive article(String slug, String... paragraphs) {
        return article(slug, List.of(paragraphs));
    }

    /** Syncs the bundle, and translates all that is open in an article. */
    AnalysisArchive translated(String slug) {
        session.run(0, "sync");
        String file = "translations/nl/" + slug + ".xlf";
        session.write(
                file,
                OPEN.matcher(session.read(file))
                        .replaceAll("<segment state=\"translated\">\n$1<source>$2</source>\n$1<target>$2</target>\n"));
        return this;
    }

    /** So many different words, of which the first ones are others. */
    static String words(int count, int others) {
        return IntStream.range(0, count)
                .mapToObj(at -> (at < others ? "other" : "word") + at)
                .collect(Collectors.joining(" "));
    }
}
