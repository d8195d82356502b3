package parkhang.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A site with what sites get to see: four languages, one from right to left and one in Tibetan, titles like markup and longer than
 * anyone reads, topics by the hundred, an article that was moved and one that must wait. Made once for all tests of a run.
 */
public final class SampleSite {
    /** Where it is published, they say. */
    public static final String BASE = "https://editions.example.org/";

    /** What looks like markup and is none. */
    public static final String MARKUP = "<script>alert('1')</script> & “quoted” </title> ]]> <b>";

    /** Longer than anyone reads, with a word that is longer than any line. */
    public static final String LONG = "Unendlichkeit".repeat(20) + " and on".repeat(110);

    private static final String SQUARE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9H0z\"/></svg>";

    private static final Path GOLDEN = Path.of("src/test/resources/golden/tibetan");

    private static final SampleSite ONLY = new SampleSite();

    private final Path archive;

    private SampleSite() {
        try {
            archive = Files.createTempDirectory("site").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(archive)));
            layOut(new Session(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its folder. No test may change anything there. */
    public static Path root() {
        return ONLY.archive.resolve("output/site");
    }

    private static void layOut(Session session) throws IOException {
        for (String file :
                new String[] {"articles/script.md", "translations/bo/script.xlf", "translations/bo/imprint.yaml"}) {
            session.write(file, Files.readString(GOLDEN.resolve(file)));
        }
        session.write(
                        "archive.yaml",
                        "title: Sample & Sons <Archive>\nsource: en\nbase: " + BASE
                                + "\npublish:\n  formats: [html, pdf]\n  feeds: full\n")
                .write("articles/images/square.svg", SQUARE)
                .write("theme/logo.svg", SQUARE)
                .write("translations/de/theme.yaml", "logo: logo.svg\n")
                .write("translations/en/imprint.yaml", "name: Sample Office\nmail: en@example.org\n")
                .write("translations/de/imprint.yaml", "name: Beispielbüro\nmail: de@example.org\n")
                .write("translations/ar/imprint.yaml", "name: مكتب المثال\nmail: ar@example.org\n")
                .write("articles/markup.md", article(MARKUP, "tags: [Tibet, tibet, Tîbet, a/b, .., བོད་, <i>x</i>]"))
                .write("articles/long.md", article(LONG, "moved: [old-name, /news/2019/old-name.html]"))
                .write(
                        "articles/german.md",
                        article("Der Staudamm", "lang: de\nauthors: [Ä. Öhm]\n" + tags(), "Die Häuser am Fluss."))
                .write(
                        "articles/arabic.md",
                        article(
                                "تقرير عن النهر",
                                "lang: ar\nsummary: تقرير قصير عن سد في الجبال.\ntags: [Tibet]",
                                "## السد\n\nيقع السد في الجبال."))
                .write("articles/waiting.md", article("Secretword", "embargo: 2099-01-01T10:00+01:00"))
                .run(1, "export", "--quiet")
                .run(0, "site", "--quiet");
    }

    private static String tags() {
        return IntStream.rangeClosed(1, 101)
                .mapToObj(i -> "topic " + i)
                .collect(Collectors.joining(", ", "tags: [", "]"));
    }

    private static String article(String title, String more) {
        return article(
                title, more, "The villages lie in the valley.\n\n## The water\n\n![A square](images/square.svg)");
    }

    private static String article(String title, String more, String text) {
        return "---\ntitle: \"" + title + "\"\ndate: 2019-05-10\nkind: press-release\n" + more + "\n---\n\n" + text
                + "\n";
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
