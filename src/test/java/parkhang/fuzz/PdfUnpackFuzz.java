package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.attachment.CarrierPdf;
import parkhang.attachment.Unpacking;
import parkhang.diagnostic.Diagnostics;

/** A PDF that may carry an archive, or what one says that it carries: nothing is written beside the folder that was named. */
class PdfUnpackFuzz {
    private static final byte[] ARTICLE = Inputs.bytes("---\ntitle: T\ndate: 2023-05-10\n---\n\nText.\n");

    private final Path folder = Inputs.folder();
    private final Path pdf = folder.resolve("a.pdf");
    private final Path root = folder.resolve("unpacked");

    static Stream<byte[]> seeds() {
        PdfUnpackFuzz small = new PdfUnpackFuzz();
        try {
            small.carrier().write(small.pdf);
            return Stream.of(
                    Files.readAllBytes(small.pdf),
                    Files.readAllBytes(Path.of("src/test/resources/earlier/0.2.0/en/freedom-awards-statement.pdf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "pdf.dict")
    @DictionaryFile(resourcePath = "recipe.dict")
    @FuzzTest
    void reads(byte[] file) {
        try {
            if (Pdfs.isPdf(file)) {
                Inputs.put(pdf, file);
            } else {
                carrier().saying(new String(file, StandardCharsets.UTF_8)).write(pdf);
            }
            Diagnostics diagnostics = new Diagnostics();
            Unpacking.Unpacked unpacked = Unpacking.run(List.of(pdf), root, Path.of("fonts"), diagnostics);
            Inputs.assertTold(unpacked.editions().stream().findFirst(), diagnostics);
            assertNothingBeside();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Files.exists(root)) {
            Inputs.clear(root);
        }
    }

    private CarrierPdf carrier() {
        return new CarrierPdf().with("articles/x.md", ARTICLE).with("translations/de/x.xlf", new byte[0]);
    }

    private void assertNothingBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    0,
                    files.filter(file -> !file.equals(pdf) && !file.equals(root))
                            .count());
        }
    }
}
