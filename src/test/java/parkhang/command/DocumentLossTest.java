package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/**
 * What a document of another program holds is in its article, or named as left out: every word and every sign, counted in the document's
 * own container. A document is one more by lying in a folder of {@code documents}.
 */
class DocumentLossTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "documents");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}]");
    private static final Pattern KEY = Pattern.compile("(?m)^[ -]*[a-z-]+: ?");
    private static final Pattern NAMED = Pattern.compile("`(.*)`", Pattern.DOTALL);
    private static final Pattern FINDING = Pattern.compile("(?m)^.*: (?:note|warning|error)\\[([a-z0-9-]+)\\]: (.*)$");
    private static final Set<String> GUESSES = Set.of("heading-guessed", "date-guessed", "link-omitted");

    /** What was read as one of these stands in the article's head in another form. */
    private static final Pattern FACT = Pattern.compile("was read as the (?:kind|date|contact|embargo)");

    private static final Path TABLE = Path.of("docs", "import.md");
    private static final String TABLE_HEAD =
            """
            | document | written by | characters | in the article | named as left out | lost |
            | --- | --- | ---: | ---: | ---: | ---: |
            """;

    @TempDir
    private Path folder = Path.of("");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("(?:docx|odt|html|mail|wordpress)/[^/]*\\.[a-z]+"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * What became of a document's characters that are no spaces.
     *
     * @param lost words and other signs, each with how often it is missing
     */
    private record Count(int held, int inArticle, int named, Map<String, Integer> lost) {}

    @ParameterizedTest
    @MethodSource("names")
    void losesNothing(String name) throws IOException, SAXException {
        assertEquals(Map.of(), count(name).lost(), name);
    }

    /** With the system property {@code approve} it is written anew. */
    @Test
    void theTableSaysWhatWasCounted() throws IOException, SAXException {
        StringBuilder rows = new StringBuilder(TABLE_HEAD);
        List<String> names = names();
        Count all = new Count(0, 0, 0, Map.of());
        for (String name : names) {
            Count count = count(name);
            rows.append(row(name.substring(name.indexOf('/') + 1), program(name), count));
            all = new Count(
                    all.held() + count.held(),
                    all.inArticle() + count.inArticle(),
                    all.named() + count.named(),
                    Map.of());
        }
        rows.append(row(names.size() + " documents", "", all));
        String text = Files.readString(TABLE);
        int start = text.indexOf(TABLE_HEAD.substring(0, TABLE_HEAD.indexOf('\n')));
        String wanted = text.substring(0, start) + rows;
        if (System.getProperty("approve") != null) {
            Files.writeString(TABLE, wanted);
        }
        assertEquals(wanted, text, "to write the table: mvn test -Dapprove -Dtest=DocumentLossTest");
        assertTrue(names.size() >= 90, names::toString);
    }

    private static String row(String name, String program, Count count) {
        int lost = count.held() - count.inArticle() - count.named();
        return String.format(
                Locale.ENGLISH,
                "| %s | %s | %,d | %,d | %,d | %d |%n",
                name,
                program,
                count.held(),
                count.inArticle(),
                count.named(),
                lost);
    }

    private static String program(String name) {
        String maker = name.substring(name.indexOf('/') + 1, name.indexOf('-'));
        return switch (maker) {
            case "pandoc" -> "Pandoc";
            case "libreoffice" -> "LibreOffice";
            case "poi" -> "Apache POI";
            case "python" -> "Python’s mail library";
            case "own" -> "by hand";
            default -> maker;
        };
    }

    private Count count(String name) throws IOException, SAXException {
        Session session = new Session(Files.createTempDirectory(folder, "archive"));
        Files.writeString(session.file("archive.yaml"), "title: A\nsource: en\nbase: https://example.org/\n");
        Files.createDirectories(session.file("articles"));
        Path file = FOLDER.resolve(name);
        session.run(0, "import", "--media", FOLDER.resolve("wordpress/uploads").toString(), file.toString());
        Map<String, Integer> held = words(String.join("\n", ContainerText.of(name, Files.readAllBytes(file))));
        Map<String, Integer> kept = words(kept(session));
        Map<String, Integer> named = words(named(session.err()));
        Map<String, Integer> lost = new TreeMap<>(missing(held, kept, named));
        int all = characters(held);
        int without = characters(missing(held, kept));
        return new Count(all, all - without, without - characters(lost), lost);
    }

    private static int characters(Map<String, Integer> words) {
        return words.entrySet().stream()
                .mapToInt(word -> word.getValue()
                        * word.getKey().codePointCount(0, word.getKey().length()))
                .sum();
    }

    /** All that was written: the article, read again, and what stands in its head and in other files as it is. */
    private static String kept(Session session) throws IOException {
        List<String> kept = new ArrayList<>();
        for (Path file : files(session.file("."))) {
            String text = Files.readString(file);
            if (file.startsWith(session.file("articles"))) {
                Article article = ArticleReader.read("a", SourceText.of("a.md", text), new Diagnostics())
                        .orElseThrow();
                kept.add(values(text.substring(3, text.indexOf("\n---\n", 4))));
                Runs.of(article).forEach(run -> kept.add(PlainText.of(run)));
                Runs.remarks(article.blocks()).forEach(remark -> kept.add(remark.words()));
                Runs.only(Inline.Image.class, Runs.all(article))
                        .forEach(image ->
                                kept.add(PlainText.of(image.description().text())));
            } else {
                kept.add(values(text));
            }
        }
        return String.join("\n", kept);
    }

    private static String values(String yaml) {
        return KEY.matcher(yaml).replaceAll("");
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(
                            file -> file.toString().matches(".*\\.(?:md|xlf|yaml)") && !file.endsWith("archive.yaml"))
                    .toList();
        }
    }

    /** What the findings say is in no article: what they quote, but for guesses about what is. */
    private static String named(String findings) {
        return FINDING.matcher(findings)
                .results()
                .filter(found -> found.group(1).equals("head-read")
                        ? FACT.matcher(found.group(2)).find()
                        : !GUESSES.contains(found.group(1)))
                .flatMap(found -> NAMED.matcher(found.group(2)).results().map(quoted -> quoted.group(1)))
                .collect(Collectors.joining("\n"));
    }

    /** How often each word stands in a text, and each sign that is no space; composed, as archives have their text. */
    private static Map<String, Integer> words(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
        return counts;
    }

    @SafeVarargs
    private static Map<String, Integer> missing(Map<String, Integer> wanted, Map<String, Integer>... found) {
        Map<String, Integer> missing = new HashMap<>();
        wanted.forEach((what, times) -> {
            int left = times;
            for (Map<String, Integer> one : found) {
                left -= one.getOrDefault(what, 0);
            }
            if (left > 0) {
                missing.put(what, left);
            }
        });
        return missing;
    }
}
