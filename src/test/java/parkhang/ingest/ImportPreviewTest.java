package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;

class ImportPreviewTest {
    private static final String RELEASE =
            """
            Example Press Office
            PRESS RELEASE
            May 10, 2023

            Good news for all

            The first paragraph of the text has two sentences. This is the second one.

            It has another paragraph, which ends here.
            """;

    private Archive archive;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("archive.yaml"), "title: Small\nsource: en\n");
        archive = Archive.open(folder, new Diagnostics()).orElseThrow();
    }

    private static DocumentSource document(String text) {
        return DocumentSource.of("release.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPreview preview(String text, Map<String, Object> said) {
        return preview(text, new ImportOrder(null, null, said, null, false, false, false, ExportOptions.NONE));
    }

    private ImportPreview preview(String text, ImportOrder order) {
        return ImportPreview.of(archive, order, document(text), new Quiet());
    }

    private static String article(ImportPreview preview) {
        byte[] bytes = preview.files().values().iterator().next();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void eachValueHasItsPlaceInTheText() {
        ImportPreview preview = preview(RELEASE, Map.of());
        ArticleFacts facts = preview.articles().get(0);
        assertEquals("press-release", facts.values().get("kind"));
        assertEquals("Good news for all", facts.values().get("title"));
        assertEquals("2023-05-10", facts.values().get("date"));
        assertEquals("good-news-for-all", facts.slug());
        List<Passage> passages = facts.passages();
        List<Place> places = passages.stream().map(Passage::place).toList();
        assertEquals("Example Press Office", passages.get(0).words());
        assertTrue(places.contains(facts.places().get("title")), places + " " + facts.places());
        assertTrue(places.contains(facts.places().get("date")), places + " " + facts.places());
        assertFalse(Files.exists(archive.layout().articles()));
    }

    @Test
    void whatSomebodySaysCountsFirst() {
        ImportPreview preview = preview(
                RELEASE,
                Map.of(
                        "title", "Better: news",
                        "date", "2023-05-11",
                        "kind", "",
                        "authors", List.of("Ama", " "),
                        "contact", List.of(Map.of("name", "Tom", "mail", "t@example.org"))));
        String article = article(preview);
        assertTrue(article.startsWith("---\ntitle: 'Better: news'\ndate: 2023-05-11\n"), article);
        assertTrue(article.contains("authors:\n  - Ama\n"), article);
        assertTrue(article.contains("contact:\n  name: Tom\n  mail: t@example.org\n"), article);
        assertFalse(article.contains("kind"), article);
        assertTrue(article.contains("The first paragraph"), article);
        assertEquals("better-news", preview.articles().get(0).slug());
    }

    @Test
    void aTextWithoutDayWaitsForOne() {
        String undated = RELEASE.replace("May 10, 2023\n", "");
        ImportPreview refused = preview(undated, Map.of());
        assertEquals(Map.of(), refused.files());
        assertEquals("Good news for all", refused.articles().get(0).values().get("title"));
        assertTrue(refused.found().stream().anyMatch(one -> one.code() == IngestCode.RELEASE_DATE_MISSING));
        assertEquals(1, preview(undated, Map.of("date", "2023-05-10")).files().size());
        assertEquals(0, preview(undated, Map.of("date", "2023-02-30")).files().size());
    }

    @Test
    void theFileOfAnArticleKeepsWhatNobodyChanged() {
        String own = "---\ntitle:  Old # mine\ndate: 2023-05-10\nextra: {a: b}\n---\n\nWords.\n";
        assertEquals(own, article(preview(own, Map.of())));
        assertEquals(
                own.replace("Old", "New").replace("date: 2023-05-10\n", "date: 2023-05-10\nauthors:\n  - Ama\n"),
                article(preview(own, Map.of("title", "New", "authors", List.of("Ama"), "tags", List.of()))));
    }

    @Test
    void nothingIsBelievedOfAWildDocument() {
        for (String wild :
                List.of("", "\u0000\u0001", "%PDF-1.7", "PK\u0003\u0004", "---\ntitle: [\n---\n", "{\\rtf", "<html>")) {
            ImportPreview preview = preview(wild, Map.of("title", "\u0000", "contact", List.of("x")));
            assertEquals(Map.of(), preview.files(), wild);
            assertTrue(preview.found().stream().anyMatch(one -> one.isError()), wild);
        }
    }

    @Test
    void theEmbargoIsAskedFor() {
        String waiting = RELEASE.replace("May 10, 2023\n", "May 10, 2023\nEmbargoed until tomorrow\n");
        assertEquals(Map.of(), preview(waiting, Map.of()).files());
        OffsetDateTime until = OffsetDateTime.parse("2023-05-11T10:00+02:00");
        ImportOrder order = new ImportOrder(null, null, Map.of(), until, false, false, false, ExportOptions.NONE);
        assertTrue(article(preview(waiting, order)).contains("embargo: 2023-05-11T10:00+02:00"));
    }

    private static final class Quiet implements Progress {
        @Override
        public void begin(Phase phase, String of, int steps) {}

        @Override
        public void begin(Phase phase, String of) {}

        @Override
        public void done(String what, boolean failed) {}

        @Override
        public void found(List<Diagnostic> found) {}
    }
}
