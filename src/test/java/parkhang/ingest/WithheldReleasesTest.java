package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

/** A release that must wait is never brought in as free, in whatever words it says so; and one about an embargo comes in. */
class WithheldReleasesTest {
    private static final Set<String> ASKING = Set.of("embargo-in-prose", "embargo-unclear");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "nl"})
    void isToldFromTextAboutAnEmbargo(String language) throws IOException {
        List<String> wrong = new ArrayList<>();
        int held = 0;
        int free = 0;
        boolean wanted = false;
        for (String line : Files.readAllLines(Path.of("src/test/resources/embargo", language + ".txt"))) {
            if (line.equals("held") || line.equals("free")) {
                wanted = line.equals("held");
            } else if (!line.startsWith("#")) {
                held += wanted ? 1 : 0;
                free += wanted ? 0 : 1;
                if (asks(line, Locale.forLanguageTag(language)) != wanted) {
                    wrong.add(line);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(held >= 10 && free >= 10);
    }

    private static boolean asks(String sentence, Locale language) {
        String text = "PRESS RELEASE\n\nA harbour closes forty miles of beach\n\n2026-03-01\n\n"
                + "Harbour and beach are old friends. " + sentence
                + " Nobody knows more than that.\n\nThe end of it.\n";
        Diagnostics found = new Diagnostics();
        Document document = new Document("a.txt", text.getBytes(StandardCharsets.UTF_8));
        Optional<WholeDraft> whole = new PlainTextReader(language)
                .read(document, found).stream().findFirst().flatMap(draft -> WholeDraft.of(draft, language, found));
        boolean asks =
                found.list().stream().anyMatch(one -> ASKING.contains(one.code().id()));
        assertEquals(asks, whole.isEmpty(), () -> sentence + found.list());
        return asks;
    }

    @Test
    void knowsWhatTheEmbargoIsOnFromAnotherParagraph() {
        assertTrue(asks("The embargo is old.", Locale.ENGLISH));
        assertEquals(false, asks("The arms embargo is new.\n\nThe embargo is old.", Locale.ENGLISH));
    }

    @Test
    void isToldOnEachPageOfADocument() {
        String page = "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>2026-03-01</p>"
                + "<p>The harbour closes its beaches today, and nobody was asked before.</p></article></body></html>";
        assertTrue(article(page.formatted("A harbour", "A harbour closes its beach"))
                .isPresent());
        assertEquals(
                Optional.empty(), article(page.formatted("A harbour", "Under embargo: a harbour closes its beach")));
    }

    private static Optional<WholeDraft> article(String page) {
        Diagnostics found = new Diagnostics();
        Document document = new Document("a.html", page.getBytes(StandardCharsets.UTF_8));
        return new WebReader()
                .read(document, found).stream()
                        .findFirst()
                        .map(draft -> Understanding.of(draft, Locale.ENGLISH))
                        .flatMap(draft -> WholeDraft.of(draft, Locale.ENGLISH, found));
    }
}
