package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.edition.Format;
import parkhang.ledger.EditionKey;

/** Only what is due is made again, and all that is. */
class DueTest {
    private SmallArchive archive;

    @BeforeEach
    void exportOnce(@TempDir Path folder) throws IOException {
        archive = new SmallArchive(folder);
        // As if written yesterday: a file that is younger than two seconds is read again in any case.
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(86_400)));
            }
        }
        assertEquals(List.of("en/first: new", "nl/first: new", "en/second: new", "nl/second: new"), made());
    }

    private List<String> made() {
        return archive.run().made();
    }

    private Path output(String name) {
        return archive.output().resolve(name);
    }

    private Path input(String name) {
        return archive.root().resolve(name);
    }

    @Test
    void nothingWhereNothingHasChanged() {
        assertEquals(List.of(), made());
        assertEquals(4, archive.run().summary().unchanged());
    }

    @Test
    void anArticleMakesItsEditionsDue() {
        archive.withText("More.");
        String why = ": articles/first.md changed";
        assertEquals(List.of("en/first" + why, "nl/first" + why), made());
        assertEquals(List.of(), made());
    }

    /** By when it is to be translated is for those who do it. */
    @Test
    void theDayOfTheTranslationsMakesNothingDue() {
        String dated = SmallArchive.ARTICLE.replace("---\n\n", "translate-by: {nl: 2026-12-01}\n---\n\n");
        archive.with("articles/first.md", dated);
        assertEquals(List.of(), made());
        archive.with("articles/first.md", dated.replace("{nl: 2026-12-01}", "2026-12-24"));
        assertEquals(List.of(), made());
        archive.with("articles/first.md", dated.replace("whole", "*half*"));
        String why = ": articles/first.md changed";
        assertEquals(List.of("en/first" + why, "nl/first" + why), made());
    }

    @Test
    void itIsInNoByteOfAnEdition(@TempDir Path folder) throws IOException {
        SmallArchive dated = new SmallArchive(folder).withPdf();
        dated.with("articles/first.md", SmallArchive.ARTICLE.replace("title:", "translate-by: 2026-12-01\ntitle:"));
        dated.run();
        archive.withPdf().run();
        for (String edition : List.of("nl/first.html", "nl/first.pdf", "en/first.html", "en/first.pdf")) {
            assertArrayEquals(
                    Files.readAllBytes(output(edition)),
                    Files.readAllBytes(dated.output().resolve(edition)),
                    edition);
        }
    }

    @Test
    void anArticleInAnotherFolderIsAnotherFile() throws IOException {
        Files.createDirectories(input("articles/2023"));
        Files.move(input("articles/first.md"), input("articles/2023/first.md"));
        String why = ": articles/2023/first.md is new, articles/first.md is gone";
        assertEquals(List.of("en/first" + why, "nl/first" + why), made());
        assertEquals(List.of(), made());
    }

    @Test
    void aTranslationMakesItsEditionDue() {
        archive.with("translations/nl/first.xlf", SmallArchive.TARGETS.replace("Goed", "Mooi"));
        assertEquals(List.of("nl/first: translations/nl/first.xlf changed"), made());
    }

    @Test
    void aTranslationThatIsGoneMakesItsEditionDue() throws IOException {
        Files.delete(input("translations/nl/first.xlf"));
        assertEquals(List.of("nl/first: translations/nl/first.xlf is gone"), made());
    }

    @Test
    void aLabelMakesItsLocaleDue() {
        withoutSources();
        archive.with("translations/nl/labels.properties", "phone = Tel.\n");
        assertEquals(List.of("nl/first: labels changed", "nl/second: labels changed"), made());
        archive.with("translations/en/labels.properties", "phone = Call\n");
        assertEquals(List.of("en/first: labels changed", "en/second: labels changed"), made());
        archive.with("translations/en/labels.properties", "# the same\nphone = Call\n");
        assertEquals(List.of(), made());
    }

    @Test
    void aLabelMakesThoseDueThatInheritIt() {
        withoutSources();
        archive.with("translations/nl-BE/imprint.yaml", "name: Het Brusselse Bureau\n");
        assertEquals(6, made().size(), "the language switcher of all has one more");
        archive.with("translations/nl/labels.properties", "phone = Tel.\n");
        String why = ": labels changed";
        assertEquals(List.of("nl/first" + why, "nl-BE/first" + why, "nl/second" + why, "nl-BE/second" + why), made());
        archive.with("translations/nl/imprint.yaml", "name: Bureau\n");
        why = ": translations/nl/imprint.yaml changed";
        assertEquals(List.of("nl/first" + why, "nl/second" + why), made());
    }

    private void withoutSources() {
        archive.with("archive.yaml", "title: A Small Archive\nsource: en\nsources: false\n");
        assertEquals("en/first: archive.yaml changed, labels is new", made().get(0));
    }

    @Test
    void eachByteOfALabelCountsWherePdfsCarryIt() {
        archive.with("translations/nl/labels.properties", "phone = Tel.\n");
        String why = ": translations/nl/labels.properties";
        assertEquals(List.of("nl/first" + why + " is new", "nl/second" + why + " is new"), made());
        archive.with("translations/nl/labels.properties", "# the same\nphone = Tel.\n");
        assertEquals(List.of("nl/first" + why + " changed", "nl/second" + why + " changed"), made());
        archive.with("translations/en/labels.properties", "phone = Call\n");
        assertEquals(4, made().size(), "what the source says stands in for what no other says");
    }

    @Test
    void whatIsPublishedBesideAnArchiveStandsInTheLanguageSwitcherOfAll() throws IOException {
        archive.with("siblings.yaml", "locales: [de, nl]\narticles:\n  - third\n")
                .withText("See [it](third.md).");
        List<String> due = made();
        assertEquals(4, due.size());
        assertEquals("en/second: languages changed", due.get(2));
        String page = Files.readString(output("en/first.html"));
        assertTrue(page.contains("hreflang=\"de\""));
        assertTrue(page.contains("third.html"));
        assertEquals(List.of(), made());
    }

    @Test
    void theSettingsAndTheFontsMakeAllDue() {
        archive.with("archive.yaml", "title: Another Title\nsource: en\n");
        assertEquals(4, made().size());
        archive.with("fonts/two.ttf", bytes(Path.of("fonts/NotoSans-Bold.ttf")));
        assertEquals("en/first: fonts/two.ttf is new", made().get(0));
        assertEquals(List.of(), made());
    }

    @Test
    void aGlossaryMakesNothingDue() {
        archive.with("translations/nl/glossary.csv", "source,target,note\nnews,nieuws,\n");
        assertEquals(List.of(), made());
    }

    @Test
    void aFileThatWasOnlyTouchedIsReadAndNothingIsDue() throws IOException {
        for (String file : List.of("articles/first.md", "translations/nl/first.xlf", "output/en/first.html")) {
            Files.setLastModifiedTime(input(file), FileTime.from(Instant.now().minusSeconds(60)));
        }
        assertEquals(List.of(), made());
        // The ledger has learned of it: were the new stamp not the known one, it would be read, and found to differ.
        FileTime stamp = Files.getLastModifiedTime(input("articles/first.md"));
        Files.writeString(input("articles/first.md"), SmallArchive.ARTICLE.replace("Good", "Evil"));
        Files.setLastModifiedTime(input("articles/first.md"), stamp);
        assertEquals(List.of(), made());
    }

    @Test
    void aChangeInTheTickOfTheReadingIsSeen() throws IOException {
        archive.withText("AAAA");
        made();
        FileTime stamp = Files.getLastModifiedTime(input("articles/first.md"));
        archive.withText("BBBB");
        Files.setLastModifiedTime(input("articles/first.md"), stamp);
        assertEquals(2, made().size());
    }

    @Test
    void whatLiesThereOtherwiseThanItWasMadeIsMadeAgain() throws IOException {
        byte[] made = Files.readAllBytes(output("en/first.html"));
        Files.writeString(output("en/first.html"), "by hand");
        Files.delete(output("nl/second.html"));
        assertEquals(
                List.of("en/first: en/first.html is not as it was made", "nl/second: nl/second.html is gone"), made());
        assertArrayEquals(made, Files.readAllBytes(output("en/first.html")));
    }

    @Test
    void aFormatThatIsNotWantedIsKeptWhileItIsRight() {
        archive.withPdf();
        assertEquals(4, made().size(), "other fonts");
        archive.in(Format.HTML);
        assertEquals(List.of(), made());
        archive.withText("More.");
        assertEquals(2, made().size());
        archive.withPdf();
        assertEquals(List.of("en/first: there was no en/first.pdf", "nl/first: there was no nl/first.pdf"), made());
        archive.in(Format.PDF);
        assertEquals(List.of(), made());
    }

    @Test
    void aLinkMakesItsArticleDueWhenWhatItLeadsToIsGone() throws IOException {
        archive.withText("See [the other](second.md).");
        assertEquals(2, made().size());
        Files.delete(input("articles/second.md"));
        Run run = archive.run();
        assertEquals(
                List.of("en/first: the article second is gone", "nl/first: the article second is gone"), run.made());
        assertEquals(2, run.summary().failed().size());
        assertEquals(2, made().size(), "what failed is due until it is mended");
    }

    @Test
    void aPictureMakesItsArticleDue() {
        archive.with("articles/images/a.png", square(3)).withText("![A square](images/a.png)");
        assertEquals(2, made().size());
        assertEquals(List.of(), made());
        archive.with("articles/images/a.png", square(4));
        String why = ": articles/images/a.png changed";
        assertEquals(List.of("en/first" + why, "nl/first" + why), made());
    }

    @Test
    void aWarningIsSaidAgainWhereNothingIsMade() {
        archive.withText("More.");
        List<String> reported = archive.run().reported();
        assertEquals(1, reported.size());
        Run again = archive.run();
        assertEquals(List.of(), again.made());
        assertEquals(reported, again.reported());
    }

    @Test
    void editionsOfAnArticleThatIsGoneAreReportedAndKept() throws IOException {
        Files.delete(input("articles/second.md"));
        Run run = archive.run();
        assertEquals(List.of(), run.made());
        assertEquals(2, run.summary().leftovers().size());
        assertTrue(
                run.reported().get(0).startsWith("output/en/second: warning[leftover]: the article second is gone\n"));
        assertTrue(Files.exists(output("nl/second.html")));
        assertEquals(2, archive.run().summary().leftovers().size());
        archive.with("articles/second.md", SmallArchive.ARTICLE);
        assertEquals(List.of(), made(), "the article is back as it was");
    }

    @Test
    void theyAreRemovedWhereThatIsWantedUnlessSomebodyHasChangedThem() throws IOException {
        Files.delete(input("articles/second.md"));
        Files.writeString(output("nl/second.html"), "by hand");
        Run run = archive.pruned();
        assertEquals(1, run.reported().size());
        assertTrue(run.reported().get(0).startsWith("output/nl/second: warning[leftover-changed]"));
        assertTrue(run.reported().get(0).contains("not as it was made: second.html\n"));
        assertEquals(
                List.of("en/second"),
                run.summary().removed().stream().map(EditionKey::toString).toList());
        assertEquals(1, run.summary().removedFiles());
        assertTrue(Files.exists(output("nl/second.html")));
        assertTrue(Files.notExists(output("en/second.html")));
        Files.delete(output("nl/second.html"));
        assertEquals(List.of(), archive.run().reported());
    }

    private void forget() throws IOException {
        PathUtils.deleteDirectory(output(".parkhang"));
    }

    @Test
    void whatNoLedgerKnowsIsReportedAndNeverRemoved() throws IOException {
        forget();
        Files.delete(input("articles/second.md"));
        Files.move(output("nl"), output("it"));
        for (String name : List.of("coverage/index.html", "en/NOTES.html", "en/second.txt", "ar-XB/second.html")) {
            Files.createDirectories(output(name).getParent());
            Files.writeString(output(name), "somebody's own");
        }
        List<String> reported = archive.pruned().reported();
        assertEquals(
                List.of(
                        "output/it/first: the bundle it is gone, and nothing is known of who made first.html",
                        "output/en/second: the article second is gone, and nothing is known of who made second.html",
                        "output/it/second: the article second is gone, and nothing is known of who made second.html"),
                reported.stream()
                        .map(one ->
                                one.replace("warning[leftover-unknown]: ", "").replaceAll("\n.*", ""))
                        .toList());
        assertTrue(Files.exists(output("it/first.html")));
        assertTrue(Files.exists(output("en/second.html")));
        assertEquals(reported, archive.run().reported(), "also when there is a ledger again");
    }

    @Test
    void whatMayBeAnotherArchivesIsNotReported() throws IOException {
        forget();
        Files.delete(input("articles/second.md"));
        Files.createDirectories(output(".parkhang/0123abcd"));
        assertEquals(List.of(), archive.run().reported());
    }

    @Test
    void anEmbargoHoldsAgainWhereTheClockSaysSo() {
        String embargoed = SmallArchive.ARTICLE.replace("date:", "embargo: 2023-06-01T00:00:00Z\ndate:");
        archive.with("articles/first.md", embargoed).at("2023-06-02T00:00:00Z");
        assertEquals(2, made().size());
        assertEquals(List.of(), made());
        Run before = archive.at("2023-05-31T00:00:00Z").run();
        String why = ": under embargo until 2023-06-01T00:00Z";
        assertEquals(List.of("en/first" + why, "nl/first" + why), before.made());
        assertEquals(2, before.summary().failed().size());
        assertTrue(before.reported().get(0).startsWith("articles/first.md: error[embargoed]"));
        assertEquals(List.of(), archive.at("2023-06-02T00:00:00Z").run().made(), "what was made is as good as it was");
    }

    @Test
    void nothingIsRemovedWhereTheArticlesAreNotToBeSeen() throws IOException {
        Files.move(input("articles"), input("elsewhere"));
        Run run = archive.pruned();
        assertTrue(
                run.reported().stream().anyMatch(one -> one.startsWith("output: error[not-pruned]")),
                run.reported()::toString);
        assertTrue(Files.exists(output("en/first.html")));
        Files.move(input("elsewhere"), input("articles"));
        assertEquals(List.of(), archive.pruned().reported());
    }

    @Test
    void aFileOfAFormatThatIsNotWantedIsNotForgotten() throws IOException {
        archive.withPdf();
        made();
        archive.withText("More.").in(Format.HTML);
        made();
        Files.delete(input("articles/first.md"));
        assertEquals(List.of(), archive.pruned().reported());
        assertTrue(Files.notExists(output("nl/first.html")));
        assertTrue(Files.notExists(output("nl/first.pdf")));
    }

    @Test
    void aListOfAnotherLanguageMakesNothingDue() {
        archive.with("translations/nl/hyphenation.txt", "hele\n");
        String why = ": translations/nl/hyphenation.txt is new";
        assertEquals(List.of("nl/first" + why, "nl/second" + why), made());
    }

    @Test
    void aLedgerThatIsGoneOrGarbageCostsWorkAndNothingElse() throws IOException {
        Path ledger;
        try (Stream<Path> files = Files.walk(output(".parkhang"))) {
            ledger = files.filter(file -> file.toString().endsWith(".ledger"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(ledger, "garbage");
        assertEquals(4, made().size());
        assertEquals(List.of(), made());
        Files.delete(ledger);
        assertEquals(4, made().size());
    }

    private static byte[] square(int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
