package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.edition.FileKind;
import parkhang.verify.EditionVerifier;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;
import parkhang.verify.VerifiedEdition;

/** A finished PDF: whatever is wrong in it is found by a check, and is not what ends the run. */
class PdfVerifyFuzz {
    private static final EditionVerifier VERIFIER = new EditionVerifier(false);

    private final Path pdf = Inputs.folder().resolve("a.pdf");

    static Stream<byte[]> seeds() {
        return Stream.of(
                Pdfs.plain(Path.of("src/test/resources/parkhang/verify/chromium.pdf")),
                Pdfs.plain(Path.of("src/test/resources/earlier/0.2.0/en/freedom-awards-statement.pdf")));
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "pdf.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.put(pdf, file);
        FinishedFile finished = new FinishedFile(pdf, "a.pdf", FileKind.SCREEN, null);
        VerifiedEdition verified = VERIFIER.verify(new FinishedEdition("en/a", null, List.of(finished), null));
        verified.files().stream()
                .flatMap(one -> one.found().stream())
                .forEach(found -> assertFalse(found.message().contains("can't be looked at"), found.message()));
    }
}
