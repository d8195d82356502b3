package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;

/**
 * The numbers of a document's paragraphs, counted from what was put into it: of each paragraph a word that stands nowhere else is in the
 * article, or the paragraph was left out and is named.
 */
class CountedParagraphsTest {
    private static final Pattern COUNT =
            Pattern.compile("(\\d+) paragraphs in the file, (\\d+) filed, (\\d+) left out");
    private static final List<String> LEFT_OUT = List.of(
            "(1.045 Zeichen, Abdruck honorarfrei, %s)",
            "NOT FOR PUBLICATION: the minister leaves at nine from %s",
            "This e-mail may contain secrets of %s and is meant for nobody else.");
    private static final String WORDML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void addUpForEachKindOfDocument(@TempDir Path folder) throws IOException {
        Random random = new Random(17);
        for (int i = 0; i < 60; i++) {
            List<String> paragraphs = paragraphs(random);
            String plain = String.join("\n\n", paragraphs) + "\n";
            String page = "<html><body><article><h1>" + paragraphs.get(0) + "</h1>"
                    + paragraphs.stream()
                            .skip(1)
                            .map(text -> "<p>" + text + "</p>")
                            .collect(Collectors.joining("\n"))
                    + "</article></body></html>";
            assertCounted(Files.writeString(folder.resolve("a.txt"), plain), paragraphs);
            assertCounted(Files.writeString(folder.resolve("a.html"), page), paragraphs);
            assertCounted(Files.write(folder.resolve("a.docx"), word(paragraphs)), paragraphs);
            List<String> text = paragraphs.subList(2, paragraphs.size());
            String article = "---\ntitle: A title\ndate: 2026-03-12\n---\n\n" + String.join("\n\n", text) + "\n";
            assertCounted(Files.writeString(folder.resolve("a.md"), article), text);
        }
    }

    /** The title, the day, and what may follow. */
    private static List<String> paragraphs(Random random) {
        List<String> paragraphs = new ArrayList<>(List.of("A harbour closes the beach of wordza", "12 March 2026"));
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            paragraphs.add("The text goes on about the word" + name(i)
                    + " in a sentence that is long enough to be nothing but a sentence.");
        }
        LEFT_OUT.forEach(text -> {
            if (random.nextBoolean()) {
                paragraphs.add(text.formatted("word" + name(paragraphs.size()) + "q"));
            }
        });
        return paragraphs;
    }

    private static String name(int number) {
        return "" + (char) ('b' + number / 20) + (char) ('b' + number % 20);
    }

    private static void assertCounted(Path file, List<String> paragraphs) {
        Diagnostics found = new Diagnostics();
        String article = DocumentReaders.ofArticles(Locale.ENGLISH).read(DocumentSource.named(file), found).stream()
                .findFirst()
                .flatMap(draft -> WholeDraft.of(draft, Locale.ENGLISH, found))
                .map(WholeDraft::article)
                .orElseThrow(() -> new AssertionError(file + " " + paragraphs + found.list()));
        String named = found.list().stream().map(Diagnostic::message).collect(Collectors.joining("\n"));
        int filed = 0;
        for (String paragraph : paragraphs) {
            Matcher word = Pattern.compile("word\\w+").matcher(paragraph);
            boolean isDay = !word.find();
            boolean there = isDay ? article.contains("date: 2026-03-12") : article.contains(word.group());
            filed += there ? 1 : 0;
            assertTrue(there || named.contains(word.group()), paragraph + "\n" + named);
        }
        Matcher count = COUNT.matcher(named);
        assertTrue(count.find(), named);
        assertEquals(
                paragraphs.size() + " " + filed + " " + (paragraphs.size() - filed),
                count.group(1) + " " + count.group(2) + " " + count.group(3),
                file + "\n" + String.join("\n", paragraphs) + "\n" + named + "\n" + article);
    }

    /** A file as Word writes it, with as few parts as there need be. */
    private static byte[] word(List<String> paragraphs) throws IOException {
        String body = paragraphs.stream()
                .map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r0\""
                            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + WORDML + "\"><w:body>" + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
