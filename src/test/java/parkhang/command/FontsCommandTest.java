package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsCommandTest {
    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder.resolve("archive")).run(0, "init");
        session.write("translations/en/imprint.yaml", "name: Office\n");
    }

    @Test
    void familiesAreListedWithTheirScriptsAndLicences() {
        session.run(0, "fonts");
        List<String> lines = session.out().lines().toList();
        int tibetan = lines.indexOf("Noto Serif Tibetan");
        assertEquals("  styles     400, 700", lines.get(tibetan + 1));
        assertEquals("  scripts    Latin, Tibetan", lines.get(tibetan + 2));
        assertEquals(
                "  licence    This Font Software is licensed under the SIL Open Font License, Version 1.1"
                        + " https://scripts.sil.org/OFL",
                lines.get(tibetan + 3));
        assertTrue(lines.get(tibetan + 4).endsWith("fonts/NotoSerifTibetan-Regular.ttf"), lines.get(tibetan + 4));
        assertEquals("", session.err());
    }

    @Test
    void anArticlesScriptsAreListedWithTheFontsThatSetThem() {
        session.write("articles/a.md", "---\ntitle: བོད་\ndate: 2023-05-10\n---\n\nTibet is བོད་ (1959) in Tibetan.\n");
        session.run(0, "fonts", "--article", "a");
        List<String> lines = session.out().lines().toList();
        assertEquals("en/a", lines.get(0));
        assertTrue(lines.contains("  Tibetan            4  Noto Serif Tibetan 400       བ ོ ད ་"), session.out());
        assertTrue(lines.contains("  Common             6  Noto Serif Tibetan 400       ( 1 9 5 )"), session.out());
        assertTrue(lines.contains("  Tibetan            4  Noto Serif Tibetan 700       བ ོ ད ་"), session.out());
        assertEquals("", session.err());
    }

    @Test
    void whatNoFontHasIsNamedWithAFontThatHasIt() {
        session.write("articles/a.md", "---\ntitle: A\ndate: 2023-05-10\n---\n\n西藏 and ไทย and ខ្មែរ and 🙂\n");
        session.run(1, "fonts", "--article", "a");
        List<String> missing = session.err()
                .lines()
                .filter(line -> !line.startsWith("  hint"))
                .map(line -> line.replaceAll("error\\[glyph-missing]: no glyph for |in Noto .*; ", ""))
                .toList();
        assertEquals(
                List.of(
                        "articles/a.md:6:1: 西 U+897F (CJK UNIFIED IDEOGRAPHS 897F), 藏 U+85CF, 2 times get Noto Serif SC,"
                                + " for traditional Chinese Noto Serif TC (npm's @expo-google-fonts/noto-serif-sc and -tc) or"
                                + " DroidSansFallback.ttf (Debian's fonts-droid-fallback)",
                        "articles/a.md:6:1: ไ U+0E44 (THAI CHARACTER SARA AI MAIMALAI), ท U+0E17, ย U+0E22, 3 times"
                                + " get Noto Serif Thai (Debian's fonts-noto-core)",
                        "articles/a.md:6:1: ខ U+1781 (KHMER LETTER KHA), ្ U+17D2, ម U+1798, ែ U+17C2, រ U+179A, 5 times"
                                + " get Noto Serif Khmer (Debian's fonts-noto-core)",
                        "articles/a.md:6:1: 🙂 U+1F642 (SLIGHTLY SMILING FACE) get Noto Emoji (npm's @expo-google-fonts/noto-emoji)",
                        "`parkhang explain glyph-missing` tells more"),
                missing);
    }

    @Test
    void anArticleThatIsNotThereIsSaid() {
        session.run(1, "fonts", "--article", "nowhere");
        assertTrue(session.error().startsWith("--article: error[filter-unmatched]: "), session.err());
    }
}
