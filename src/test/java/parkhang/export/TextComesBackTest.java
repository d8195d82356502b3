package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.VeraPdf;
import parkhang.gate.PdfText;
import parkhang.pdf.Samples;
import parkhang.verify.Extractors;

/**
 * The author's characters come back from a PDF, whatever takes them out: from the sample editions, and from two articles of hard
 * texts, one in English and one in Arabic.
 */
class TextComesBackTest {
    private static final Path HARD = Path.of("src/test/resources/golden/torture");
    private static final Path CHROMIUM = Path.of("src/test/resources/parkhang/verify/chromium.pdf");

    @TempDir
    static Path output = Path.of("");

    @BeforeAll
    static void export() {
        assertEquals(List.of(), Run.of(HARD.resolve("left"), output).reported());
        assertEquals(List.of(), Run.of(HARD.resolve("right"), output).reported());
        Run.of(Path.of("").toAbsolutePath(), output.resolve("sample"));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void tagsGiveTheTextCharacterByCharacter(Path pdf) throws IOException {
        String page = Files.readString(Path.of(pdf.toString().replace(".pdf", ".html")));
        assertEquals(
                withoutLatinNonJoiners(Extractors.letters(String.join("", Samples.text(page)))),
                Extractors.letters(
                        String.join("", PdfText.read(Files.readAllBytes(pdf)).blocks())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pdfBoxGivesWhatIsDrawn(Path pdf) {
        assertEquals(
                Extractors.letters(String.join("", Extractors.drawn(pdf))), Extractors.letters(Extractors.pdfBox(pdf)));
    }

    /** No letter more or less in the order of drawing, and each piece whole in that order or in Poppler's own. */
    @ParameterizedTest
    @MethodSource("editions")
    void popplerGivesEachPieceThatIsDrawnAndNoLetterMore(Path pdf) {
        Extractors.requirePoppler();
        String found = Extractors.letters(Extractors.popplerRaw(pdf));
        String read = Extractors.letters(Extractors.poppler(pdf));
        assertEquals(sorted(Extractors.letters(String.join("", Extractors.drawn(pdf)))), sorted(found));
        for (String piece : Extractors.drawn(pdf)) {
            String letters = Extractors.letters(piece);
            assertTrue(isRightToLeft(letters) || found.contains(letters) || read.contains(letters), piece);
        }
    }

    /** MuPDF, which passes over what a mark says, shows a sign for what has no meaning of its own: of hyphens at lines' ends too. */
    @ParameterizedTest
    @MethodSource("editions")
    void whateverIsDrawnMeansSomething(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSDictionary font = page.getResources().getFont(name).getCOSObject();
                    try (InputStream map = font.getCOSStream(COSName.TO_UNICODE).createInputStream()) {
                        String meanings = new String(map.readAllBytes(), StandardCharsets.ISO_8859_1);
                        assertFalse(meanings.contains("> <>"), name.getName());
                    }
                }
            }
        }
    }

    /** PDFBox takes presentation forms apart, and turns the brackets of right-to-left text around. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void pdfBoxGivesEachHardPieceAndNoLetterMore(String locale) {
        Path pdf = output.resolve(locale).resolve("torture.pdf");
        String found = Extractors.letters(Extractors.pdfBox(pdf));
        assertEquals(plain(Extractors.letters(String.join("", Extractors.drawn(pdf)))), plain(found));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void hardTextsAreArchivableAndAccessible(String locale) throws Exception {
        byte[] pdf = Files.readAllBytes(output.resolve(locale).resolve("torture.pdf"));
        assertEquals(List.of(), VeraPdf.violations(pdf));
    }

    /** Poppler turns around the letters of a ligature, which is one code, also where another program drew it. */
    @Test
    void popplerTurnsLigaturesAroundInAnyPdf() {
        Extractors.requirePoppler();
        assertTrue(Extractors.poppler(CHROMIUM).contains("\u0627\u0647\u0644\u0644"));
        assertTrue(Extractors.poppler(output.resolve("ar/torture.pdf")).contains("\u0627\u0647\u0644\u0644"));
    }

    @Test
    void pdfBoxTurnsBracketsAroundInAnyPdf() {
        assertTrue(Extractors.pdfBox(CHROMIUM).contains(")نعم("));
        assertTrue(Extractors.pdfBox(output.resolve("en/torture.pdf")).contains(")نعم("));
    }

    /** In Latin a non-joiner says nothing but that no ligature is wanted, and whoever looks for a word types none. */
    private static String withoutLatinNonJoiners(String text) {
        return text.replaceAll("(?<=\\p{IsLatin})\u200C(?=\\p{IsLatin})", "");
    }

    static Stream<Path> editions() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
        }
    }

    static Stream<Path> samples() throws IOException {
        return editions().filter(file -> file.startsWith(output.resolve("sample")));
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    private static String plain(String letters) {
        String brackets =
                letters.replaceAll("[()]", "|").replaceAll("[\\[\\]]", "!").replaceAll("[«»]", "\"");
        return sorted(Normalizer.normalize(brackets, Normalizer.Form.NFKC));
    }

    private static String sorted(String letters) {
        return letters.codePoints().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
