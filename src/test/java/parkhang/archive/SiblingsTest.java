package parkhang.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class SiblingsTest {
    private static final Siblings SOME =
            new Siblings(Set.of(Locale.GERMAN, Locale.forLanguageTag("bo-u-nu-tibt")), Set.of("b", "a"));

    private static Siblings read(String yaml, List<String> reported) {
        Diagnostics found = new Diagnostics();
        Siblings siblings = SiblingsReader.read(SourceText.of("siblings.yaml", yaml), found);
        assertEquals(
                reported,
                found.list().stream()
                        .map(one -> one.place() + " " + one.code().id())
                        .toList());
        return siblings;
    }

    @Test
    void whatIsWrittenIsRead() {
        assertEquals("locales:\n  - bo-u-nu-tibt\n  - de\narticles:\n  - a\n  - b\n", SOME.yaml());
        assertEquals(SOME, read(SOME.yaml(), List.of()));
        assertEquals(Siblings.NONE, read("locales: []\n", List.of()));
    }

    @Test
    void theSourceComesFirstAsInAWholeArchive() {
        List<Locale> own = List.of(Locale.ENGLISH, Locale.forLanguageTag("da"), Locale.GERMAN);
        assertEquals(
                "[en, bo__#u-nu-tibt, da, de]", SOME.and(own, Locale.ENGLISH).toString());
        assertEquals(Set.of("a", "b", "c"), SOME.and(List.of(new ArticleFile("c", Path.of("c.md")))));
        assertEquals(SOME, SOME.and(Siblings.NONE));
    }

    @Test
    void whatIsNoNameIsReportedAndLeftOut() {
        String yaml = "locales: [de, Deutsch!, EN]\narticles: [a.md, ../a, ok]\nfurther: x\n";
        Siblings read = read(
                yaml,
                List.of(
                        "siblings.yaml:3:1 yaml-key-unknown",
                        "siblings.yaml:1:10 sibling-invalid",
                        "siblings.yaml:1:10 sibling-invalid",
                        "siblings.yaml:2:11 sibling-invalid",
                        "siblings.yaml:2:11 sibling-invalid"));
        assertEquals(new Siblings(Set.of(Locale.GERMAN), Set.of("ok")), read);
    }
}
