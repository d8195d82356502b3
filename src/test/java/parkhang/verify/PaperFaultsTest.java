package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;

/** One thing is spoilt in a PDF for paper, which has its addresses beside the page's text: it is found, and nothing else is. */
class PaperFaultsTest {
    private static final Map<FileKind, GoodEdition> EDITIONS = new EnumMap<>(FileKind.class);

    @BeforeAll
    static void export(@TempDir Path root) throws IOException {
        EDITIONS.put(FileKind.PRINT, GoodEdition.onPaper(root.resolve("print"), Profile.PRINT, FileKind.PRINT));
        EDITIONS.put(FileKind.PRESS, GoodEdition.onPaper(root.resolve("press"), Profile.PRESS, FileKind.PRESS));
    }

    @AfterEach
    void restore() throws IOException {
        for (GoodEdition edition : EDITIONS.values()) {
            edition.restore();
        }
    }

    private static GoodEdition of(FileKind kind) {
        GoodEdition edition = EDITIONS.get(kind);
        if (edition == null) {
            throw new AssertionError(kind);
        }
        return edition;
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void editionWithAddressesIsWhole(FileKind kind) {
        assertEquals(List.of(), of(kind).diagnostics());
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void changedWordIsFound(FileKind kind) throws IOException {
        String code = "(\\p{XDigit}{4}|[^\\\\()<>]{2})"; // of two bytes, in a string of either form
        spoilText(kind, "(?s)(/\\w+ <</MCID 5 ?>> BDC\n((?!EMC).)*?\\[[(<])" + code + "(?!\\3)" + code, "$1$4$3");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void removedTextIsFound(FileKind kind) throws IOException {
        spoilText(kind, "(?s)(/\\w+ <</MCID 5 ?>> BDC\n).*?EMC", "$1EMC");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void doubledTextIsFound(FileKind kind) throws IOException {
        spoilText(kind, "(?s)(/\\w+ <</MCID 5 ?>> BDC\n)(.*?)EMC", "$1$2$2EMC", "pdf: ink-overprinted");
    }

    private static void spoilText(FileKind kind, String wanted, String instead, String... more) throws IOException {
        GoodEdition edition = of(kind);
        edition.withPdf(document -> PlantedFaultsTest.content(document, 0, text -> text.replaceFirst(wanted, instead)));
        List<String> codes = new ArrayList<>(List.of("pdf: text-differs"));
        codes.addAll(List.of(more));
        assertEquals(codes, edition.found(), () -> edition.diagnostics().toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void anotherTitleIsFound(FileKind kind) throws IOException {
        GoodEdition edition = of(kind);
        edition.withPdf(document -> document.getDocumentInformation().setTitle("Bad news"));
        assertEquals(
                true,
                edition.found().contains("pdf: metadata-differs"),
                edition.found().toString());
    }

    /** Behind the words that lead there, and in the list. */
    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void addressThatIsNotThePagesIsFound(FileKind kind) throws IOException {
        GoodEdition edition = of(kind);
        VerifiedEdition verified = beside(edition, "https://example.org/a", "https://example.org/b", false);
        List<String> links = kind == FileKind.PRINT
                ? List.of("pdf: text-differs", "pdf: link-differs")
                : List.of("pdf: text-differs");
        assertEquals(links, GoodEdition.found(verified));
    }

    @ParameterizedTest
    @EnumSource(names = {"PRINT", "PRESS"})
    void pageThatIsNotAsItWasMadeProvesNothing(FileKind kind) throws IOException {
        GoodEdition edition = of(kind);
        // What is handed to a print shop carries no sources, which could tell of its pictures.
        List<String> unproved = kind == FileKind.PRINT
                ? List.of("pdf: text-unproved")
                : List.of("pdf: text-unproved", "pdf: picture-unproved");
        assertEquals(unproved, GoodEdition.found(beside(edition, "The one", "The", true)));
        Files.delete(edition.page());
        assertEquals(unproved, edition.found());
    }

    /** Verifies the PDF beside a changed page. */
    private static VerifiedEdition beside(GoodEdition edition, String from, String to, boolean known)
            throws IOException {
        edition.withHtml(text -> text.replace(from, to));
        return edition.verified(known);
    }
}
