package parkhang.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;

/** What comes from elsewhere writes nothing where it should not, and is not believed. */
class HostilePdfTest {
    private static final byte[] TEXT = "text\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder = Path.of("");

    private Path root = Path.of("");
    private Path pdf = Path.of("");

    @BeforeEach
    void layOut() {
        root = folder.resolve("below").resolve("archive");
        pdf = folder.resolve("a.pdf");
    }

    /** Unpacks the PDF and asserts what is reported; nothing is ever written outside of the folder. */
    private void unpacks(List<String> reported, List<String> written) throws IOException {
        Diagnostics found = new Diagnostics();
        Unpacking.run(List.of(pdf), root, Path.of("fonts"), found);
        assertEquals(reported, codes(found), () -> found.list().toString());
        assertEquals(written, files(root));
        List<String> outside = files(folder);
        outside.removeIf(
                name -> name.startsWith("below/archive/") || name.equals("a.pdf") || name.equals("outside/kept"));
        assertEquals(List.of(), outside);
    }

    private static List<String> codes(Diagnostics found) {
        return found.list().stream().map(one -> one.code().id()).toList();
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "articles/../../x",
                "/x",
                "//host/share/x",
                "C:x",
                "C:\\x",
                "..\\x",
                "articles\\x.md",
                "articles//x",
                "articles/./x",
                ".git/hooks/post-checkout",
                "articles/.x.md",
                "a\u0001b",
                "a\u202Egpj.exe",
                "articles/",
                "nul",
                "articles/CON.md",
                "com1",
                "lpt\u00B9.txt",
                "x.",
                "x ",
                "articles/x.md:stream"
            })
    void aNameThatLeadsElsewhereIsNotWritten(String name) throws IOException {
        new CarrierPdf().with("articles/x.md", TEXT).with(name, TEXT).write(pdf);
        unpacks(List.of("source-name-unsafe"), List.of("articles/x.md", "siblings.yaml"));
    }

    @Test
    void aNameOfThousandsOfLettersIsNotWritten() throws IOException {
        new CarrierPdf()
                .with("x".repeat(256), TEXT)
                .with("x/".repeat(600) + "x", TEXT)
                .write(pdf);
        unpacks(List.of("source-name-unsafe", "source-name-unsafe"), List.of("siblings.yaml"));
    }

    @Test
    void namesOfAllScriptsAreNames() throws IOException {
        new CarrierPdf()
                .with("articles/images/ས་ཁྲ།.png", TEXT)
                .with("articles/图.png", TEXT)
                .write(pdf);
        unpacks(List.of(), List.of("articles/images/ས་ཁྲ།.png", "articles/图.png", "siblings.yaml"));
    }

    @Test
    void aLinkInTheFolderIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "kept");
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("articles"), outside);
        Files.createSymbolicLink(root.resolve("translations"), outside);
        new CarrierPdf()
                .with("articles/x.md", TEXT)
                .with("articles/new/y.md", TEXT)
                .write(pdf);
        unpacks(List.of("source-name-unsafe", "source-name-unsafe"), List.of("siblings.yaml"));
        assertFalse(Files.exists(outside.resolve("de")));
    }

    @Test
    void aLinkInTheWayOfAFileIsNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "kept");
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve(".archive.yaml.part"), outside.resolve("kept"));
        Files.createSymbolicLink(root.resolve(".siblings.yaml.part"), outside.resolve("new"));
        new CarrierPdf().with("archive.yaml", TEXT).write(pdf);
        unpacks(List.of(), List.of("archive.yaml", "siblings.yaml"));
        assertEquals("kept", Files.readString(outside.resolve("kept")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "articles",
                "theme",
                "archive.yaml.1",
                "archiveXyaml",
                "Archive.yaml",
                "fonts/Own.ttf",
                "output/de/x.pdf",
                "siblings.yaml/x",
                "README.txt",
                "parkhang"
            })
    void whatNoEditionIsMadeOfIsLeftThere(String name) throws IOException {
        new CarrierPdf().with("articles/x.md", TEXT).with(name, TEXT).write(pdf);
        unpacks(List.of("source-foreign"), List.of("articles/x.md", "siblings.yaml"));
    }

    @Test
    void aFileThatWouldBeAFolderIsReportedAndTheRestIsWritten() throws IOException {
        new CarrierPdf()
                .with("articles/x", TEXT)
                .with("articles/x/y.md", TEXT)
                .with("articles/z.md", TEXT)
                .write(pdf);
        unpacks(List.of("source-name-unsafe"), List.of("articles/x", "articles/z.md", "siblings.yaml"));
    }

    @Test
    void soIsOneThatIsAFolderThereAlready() throws IOException {
        Files.createDirectories(root.resolve("archive.yaml"));
        Files.createDirectories(root.resolve("siblings.yaml"));
        Files.writeString(root.resolve("theme"), "mine");
        Files.writeString(root.resolve("translations"), "mine");
        new CarrierPdf()
                .with("archive.yaml", TEXT)
                .with("articles/x.md", TEXT)
                .with("theme/theme.yaml", TEXT)
                .with("translations/de/x.xlf", TEXT)
                .write(pdf);
        unpacks(
                List.of("source-name-unsafe", "source-name-unsafe", "source-name-unsafe", "source-name-unsafe"),
                List.of("articles/x.md", "theme", "translations"));
    }

    @ParameterizedTest
    @ValueSource(ints = {241, 249, 255})
    void aNameWithoutRoomForWhatItIsWrittenToFirstIsNotWritten(int length) throws IOException {
        new CarrierPdf()
                .with("articles/" + "x".repeat(length), TEXT)
                .with("articles/" + "y".repeat(240), TEXT)
                .with("articles/" + "y".repeat(255) + "/z.md", TEXT)
                .write(pdf);
        unpacks(
                List.of("source-name-unsafe"),
                List.of("articles/" + "y".repeat(240), "articles/" + "y".repeat(255) + "/z.md", "siblings.yaml"));
    }

    @Test
    void namesThatAreOneFileElsewhereAreTwoFiles() throws IOException {
        new CarrierPdf()
                .with("articles/Map.PNG", TEXT)
                .with("articles/map.png", new byte[] {1})
                .write(pdf);
        unpacks(List.of("source-conflict"), List.of("articles/Map.PNG", "articles/map.png.1", "siblings.yaml"));
    }

    @Test
    void otherBytesThanTheEditionWasMadeOfAreNotTaken() throws IOException {
        new CarrierPdf()
                .with("articles/x.md", TEXT)
                .instead("articles/x.md", "evil".getBytes(StandardCharsets.UTF_8))
                .write(pdf);
        unpacks(List.of("source-damaged"), List.of("siblings.yaml"));
    }

    @Test
    void aFileThatWasTakenOutIsMissed() throws IOException {
        new CarrierPdf()
                .with("articles/x.md", TEXT)
                .with("archive.yaml", TEXT)
                .without("articles/x.md")
                .write(pdf);
        unpacks(List.of("source-damaged"), List.of("archive.yaml", "siblings.yaml"));
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() throws IOException {
        new CarrierPdf()
                .with("articles/x.md", new byte[(20 << 20) + 1])
                .with("archive.yaml", TEXT)
                .write(pdf);
        assertTrue(Files.size(pdf) < 200_000);
        unpacks(List.of("source-too-large"), List.of("archive.yaml", "siblings.yaml"));
    }

    @Test
    void manyFilesAreTooMuchTogether() throws IOException {
        new CarrierPdf()
                .with("articles/1.png", new byte[2_000])
                .with("articles/2.png", new byte[2_000])
                .with("articles/3.png", new byte[2_000])
                .write(pdf);
        Diagnostics found = new Diagnostics();
        CarriedArchive kept = CarriedArchiveReader.read(pdf, 5_000, found).orElseThrow();
        assertEquals(Set.of("articles/1.png", "articles/2.png"), kept.files().keySet());
        assertEquals(List.of("source-too-large"), codes(found));
    }

    @Test
    void whatSomebodyElseHasAttachedIsLeftThere() throws IOException {
        new CarrierPdf()
                .with("archive.yaml", TEXT)
                .attached("invoice.xml", TEXT)
                .attached("../x", TEXT)
                .write(pdf);
        unpacks(List.of("source-foreign", "source-foreign"), List.of("archive.yaml", "siblings.yaml"));
    }

    @Test
    void ofTwoFilesOfOneNameTheFirstCounts() throws IOException {
        new CarrierPdf()
                .with("archive.yaml", TEXT)
                .attached("archive.yaml", new byte[] {1})
                .write(pdf);
        unpacks(List.of("source-foreign"), List.of("archive.yaml", "siblings.yaml"));
        assertArrayEquals(TEXT, Files.readAllBytes(root.resolve("archive.yaml")));
    }

    @Test
    void aPdfOfAnotherProgramCarriesNoArchive() throws IOException {
        new CarrierPdf().attached("factur-x.xml", TEXT).withoutRecipe().write(pdf);
        unpacks(List.of("sources-missing"), List.of());
        new CarrierPdf().withoutRecipe().write(pdf);
        unpacks(List.of("sources-missing"), List.of());
    }

    @Test
    void whatIsNoPdfIsRefused() throws IOException {
        Files.writeString(pdf, "%PDF-1.7\nno");
        unpacks(List.of("pdf-unreadable"), List.of());
        Files.write(pdf, new byte[0]);
        unpacks(List.of("pdf-unreadable"), List.of());
        Files.delete(pdf);
        unpacks(List.of("pdf-unreadable"), List.of());
        pdf = folder;
        Diagnostics found = new Diagnostics();
        assertFalse(CarriedArchiveReader.read(pdf, found).isPresent());
        assertTrue(found.hasErrors());
    }

    @Test
    void aPdfThatWasCutOffIsReportedWhereverItWasCut() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        new CarrierPdf()
                .with("archive.yaml", TEXT)
                .with("articles/x.png", noise)
                .write(pdf);
        byte[] whole = Files.readAllBytes(pdf);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(pdf, Arrays.copyOf(whole, length));
            Diagnostics found = new Diagnostics();
            int complete = CarriedArchiveReader.read(pdf, found)
                    .map(kept -> kept.files().size())
                    .orElse(0);
            int cut = length;
            assertEquals(complete < 2, found.hasErrors(), () -> "cut at " + cut + " of " + whole.length);
        }
    }

    @Test
    void aNameTreeThatIsARingIsWalkedOnce() throws IOException {
        new CarrierPdf().with("archive.yaml", TEXT).write(pdf, tree -> {
            COSDictionary deeper = tree;
            for (int depth = 0; depth < 300; depth++) {
                COSDictionary kid = new COSDictionary();
                deeper.setItem(COSName.KIDS, new COSArray(List.of(kid)));
                deeper = kid;
            }
            deeper.setItem(COSName.KIDS, new COSArray(List.of(tree)));
        });
        unpacks(List.of(), List.of("archive.yaml", "siblings.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "locale: '!'",
                "locale: [de]",
                "articles: x",
                "locale: de\nincomplete: never",
                "locale: de\nvolume: ../x",
                "- x",
                "\u0000"
            })
    void aRecipeThatSaysNothingIsReported(String recipe) throws IOException {
        new CarrierPdf().with("archive.yaml", TEXT).saying(recipe + "\n").write(pdf);
        Diagnostics found = new Diagnostics();
        CarriedArchiveReader.read(pdf, found);
        assertTrue(found.hasErrors());
    }

    @Test
    void halfACharacterIsNoName() throws IOException {
        new CarrierPdf().saying("locale: de\nfiles:\n  \"ab\\uD800\": x\n").write(pdf);
        unpacks(List.of("source-name-unsafe"), List.of("siblings.yaml"));
    }
}
