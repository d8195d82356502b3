package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.align.TranslationText;
import parkhang.translation.align.Translations;
import parkhang.translation.align.Translations.Sample;
import parkhang.translation.xliff.XliffReader;

/** An office brings in the translation that it has. */
class TranslationImportTest {
    private static final String SLUG = "tibet-dna-collection";
    private static final String BUNDLE = "translations/de/" + SLUG + ".xlf";
    private static final String BESIDE = "translations/de/" + SLUG + ".unaligned.md";

    private Path folder;
    private Session session;

    @BeforeEach
    void layOut(@TempDir Path temporary) throws IOException {
        folder = temporary;
        session = new Session(folder.resolve("archive"));
        session.write("archive.yaml", "title: Sample\nsource: en\n");
        for (Sample sample : samples()) {
            session.write(
                    sample.article().file(),
                    Files.readString(Path.of(sample.article().file())));
        }
    }

    static List<Sample> samples() {
        return Translations.in(Locale.GERMAN);
    }

    private static Sample sample(String slug) {
        return samples().stream()
                .filter(sample -> sample.article().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private String file(String name, String text) {
        session.write("../" + name, text);
        return folder.resolve(name).toString();
    }

    private Session bringIn(int code, String slug, String file) {
        return session.run(code, "import", "--locale", "de", "--article", slug, file);
    }

    private String plain() {
        return TranslationText.plain(sample(SLUG).translated(), "10. Mai 2023");
    }

    private ArticleTargets bundle(String slug) {
        String name = "translations/de/" + slug + ".xlf";
        Article article = sample(slug).article();
        ArticleTargets none = ArticleTargets.none(name, article.slug(), Locale.ENGLISH, Locale.GERMAN);
        return XliffReader.read(SourceText.of(name, session.read(name)), none, new Diagnostics())
                .orElseThrow();
    }

    /** What was filed is the translation that the sample archive has, codes and all. */
    @ParameterizedTest
    @MethodSource("samples")
    void markdownComesBackAsItWas(Sample sample) {
        String slug = sample.article().slug();
        bringIn(0, slug, file("text.md", TranslationText.markdown(sample.translated())));
        List<BundleUnit> units = bundle(slug).units();
        int filed = 0;
        for (int i = 0; i < units.size(); i++) {
            BundleUnit unit = units.get(i);
            if (unit.target() != null) {
                assertEquals(
                        sample.blocks().get(i).source().plainText(),
                        unit.target().plainText());
                if (unit.isSuggested()) {
                    assertEquals(State.INITIAL, unit.state(), unit.id());
                    continue;
                }
                assertEquals(State.TRANSLATED, unit.state(), unit.id());
                assertTrue(unit.notes().get(0).isOf(UnitNote.ORIGIN));
                assertTrue(unit.notes().get(0).text().startsWith("text.md:"));
                filed++;
            }
        }
        assertTrue(filed >= 0.97 * units.size(), filed + " of " + units.size());
    }

    @Test
    void aPressReleaseIsFiledAndItsLetterheadKept() {
        bringIn(0, SLUG, file("presse.txt", plain()));
        assertEquals(
                BUNDLE + "\n" + BESIDE + "\n17 of 18 units filed, 0 there already, 1 of 18 blocks not aligned\n",
                session.out());
        assertTrue(
                session.error().endsWith("presse.txt:1:1: warning[block-unaligned]: no unit is its source for sure"));
        assertTrue(session.err().contains("note[unit-unaligned]: presse.txt has no translation of u2 for sure"));
        assertTrue(session.read(BESIDE).contains("## presse.txt:1\n\n> INTERNATIONAL CAMPAIGN FOR TIBET\n"));
        assertFalse(session.read(BUNDLE).contains("10435 Berlin"), "the imprint is no part of the text");
        assertTrue(session.read(BUNDLE).contains("Freedom Awards von <pc id=\"1\" type=\"link\""));
    }

    @Test
    void aSecondRunChangesNoByte() {
        String file = file("presse.txt", plain().replace("Freedom House, ", "Zwei Worte mehr.\n\nFreedom House, "));
        String bundle = bringIn(0, SLUG, file).read(BUNDLE);
        String beside = session.read(BESIDE);
        bringIn(0, SLUG, file);
        assertEquals(bundle, session.read(BUNDLE));
        assertEquals(beside, session.read(BESIDE));
        assertTrue(session.out().startsWith("0 of 18 units filed, "), session.out());
    }

    @Test
    void whatATranslatorWroteIsNeverOverwritten() {
        String file = file("presse.txt", plain());
        bringIn(0, SLUG, file);
        String mine = session.read(BUNDLE).replace("Was in den Berichten steht", "Die Berichte");
        session.write(BUNDLE, mine);
        bringIn(0, SLUG, file);
        assertEquals(mine, session.read(BUNDLE));
        assertTrue(
                session.err().contains("warning[target-exists]: the bundle has another target for u6"), session.err());
        assertTrue(session.read(BESIDE).contains("(see u6)\n\n> Was in den Berichten steht\n"));
    }

    @Test
    void whatSyncHasPrefilledGivesWay() {
        String file = file("presse.txt", plain());
        bringIn(0, SLUG, file);
        String filed = session.read(BUNDLE);
        String prefilled = filed.replaceFirst(
                "state=\"translated\">(\\s*<source>What the reports say</source>\\s*)<target>.*</target>",
                "state=\"initial\" subState=\"parkhang:prefilled\">$1<target>Die Berichte</target>");
        assertFalse(filed.equals(prefilled), filed);
        session.write(BUNDLE, prefilled);
        bringIn(0, SLUG, file);
        assertEquals(filed, session.read(BUNDLE));
        assertFalse(session.err().contains("target-exists"), session.err());
    }

    @Test
    void notesOfAnotherFileBesideTheBundleStay() {
        bringIn(0, SLUG, file("presse.txt", plain()));
        session.write(BESIDE, session.read(BESIDE) + "\n## alt.txt:3\n\n> Ein alter Satz.\n");
        bringIn(0, SLUG, file("presse.txt", plain()));
        assertTrue(session.read(BESIDE).contains("## alt.txt:3\n\n> Ein alter Satz.\n"));
        assertTrue(session.read(BESIDE).contains("INTERNATIONAL CAMPAIGN FOR TIBET"));
    }

    /** Whatever was done to a file: each of its words stands in the bundle or beside it. */
    @Test
    void noWordDisappears() {
        List<String> paragraphs =
                new ArrayList<>(Pattern.compile("\n\n").splitAsStream(plain()).toList());
        List<String> text = paragraphs.subList(3, paragraphs.size() - 1);
        text.add(2, text.remove(6));
        text.set(4, text.get(4) + " " + text.remove(5));
        text.add(3, "Ein eigener Absatz der Berliner Geschäftsstelle, den es im Original nicht gibt.");
        bringIn(0, SLUG, file("presse.txt", String.join("\n\n", paragraphs)));
        String kept = session.read(BUNDLE) + session.read(BESIDE);
        for (String paragraph : paragraphs.subList(3, paragraphs.size() - 1)) {
            Pattern.compile("[\\s—–]+")
                    .splitAsStream(paragraph.replaceAll("\\]\\([^)]*\\)|\\[", " "))
                    .forEach(word -> assertTrue(kept.contains(word), word));
        }
    }

    @Test
    void anotherArticlesTranslationIsRefused() {
        bringIn(1, "questions-and-answers", file("presse.txt", plain()));
        assertTrue(session.error().contains("presse.txt: error[translation-unrelated]: only "), session.err());
        assertFalse(Files.exists(session.file("translations")));
    }

    @Test
    void brokenFilesAreRefusedAndNothingIsWritten() throws IOException {
        bringIn(1, SLUG, file("leer.txt", " \n\n"));
        assertTrue(session.error().contains("leer.txt: error[translation-empty]: "), session.err());
        bringIn(1, SLUG, file("leer.md", "---\ntitle:\n---\n"));
        assertTrue(session.err().contains("error["), session.err());
        Path binary = Files.write(folder.resolve("bild.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        bringIn(1, SLUG, binary.toString());
        assertTrue(session.error().contains("bild.txt:1:1: error[not-utf-8]: "), session.err());
        bringIn(1, "dna-report-2023", file("lang.txt", "Ein Satz.\n\n".repeat(20_000)));
        assertTrue(session.error().contains("lang.txt: error[translation-too-long]: "), session.err());
        bringIn(1, SLUG, folder.resolve("keine.txt").toString());
        assertTrue(session.error().contains("keine.txt: error[file-unreadable]: "), session.err());
        assertFalse(Files.exists(session.file("translations")));
    }

    @Test
    void wrongCommandLinesAreExplained() {
        String file = file("presse.txt", plain());
        session.run(2, "import", "--locale", "de", file);
        assertTrue(session.err().startsWith("a translation needs both --locale and --article"), session.err());
        session.run(2, "import", "--locale", "en", "--article", SLUG, file);
        assertTrue(session.err().startsWith("articles are written in en"), session.err());
        session.run(2, "import", "--locale", "nonsense-xyz-1", "--article", SLUG, file);
        bringIn(1, "nothing", file);
        assertTrue(session.error().startsWith("--article: error[filter-unmatched]: "), session.err());
    }
}
