package parkhang.workbench.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.archive.Layout;

class DraftsTest {
    private static final String UNIT = "0123456789abcdef-1";
    private static final String WINDOW = "00000000000000aa";

    @TempDir
    private Path root = Path.of("");

    private Drafts drafts;
    private Path folder;

    @BeforeEach
    void open() {
        Layout layout = new Layout(root);
        Locale locale = Locale.forLanguageTag("nl");
        drafts = new Drafts(layout, locale, "news");
        folder = layout.drafts(locale, "news");
    }

    private static Draft draft(String text) {
        return Draft.typed(Map.of(
                        "unit", UNIT, "window", WINDOW, "sight", "none", "source", "The <g1>text</g1>", "text", text))
                .orElseThrow();
    }

    @Test
    void aDraftIsReadBackAsItWasKept() throws IOException {
        Draft draft = draft("De <g1>tekst</g1>\n\u0F56\u0F7C\u0F51\u0F0B");
        drafts.replace(draft, false);
        assertEquals(List.of(draft), drafts.all());
        assertEquals("De <g1>tekst</g1> \u0F56\u0F7C\u0F51\u0F0B", draft.text());
        drafts.replace(draft("Anders"), false);
        assertEquals("Anders", drafts.all().get(0).text());
        drafts.replace(draft("Anders"), true);
        assertEquals(List.of(), drafts.all());
    }

    @Test
    void whereThereIsNoFolderThereAreNone() throws IOException {
        assertEquals(List.of(), drafts.all());
        drafts.drop(UnitName.parse(UNIT).orElseThrow(), WINDOW);
        assertFalse(Files.exists(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n\n\n\n",
                "parkhang draft yesterday\na\nb\nc\n",
                "parkhang draft 2026-01-01T00:00:00Z\na",
                "\u0000"
            })
    void whatIsNoDraftIsLeftAlone(String text) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(UNIT + "." + WINDOW + ".txt");
        Files.writeString(file, text);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertEquals(List.of(), drafts.all());
        assertTrue(Files.exists(file));
    }

    @Test
    void thereAreOnlySoMany() throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < 2000; i++) {
            Files.createFile(folder.resolve("x" + i));
        }
        assertThrows(IOException.class, () -> drafts.replace(draft("Een te veel"), false));
    }
}
