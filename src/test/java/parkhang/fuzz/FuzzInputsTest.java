package parkhang.fuzz;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What fuzzing began with, and what it has found: all of it once for each reader. Jazzer itself, whose agent would look into every class
 * that any test loads, is asked by {@code src/bench/fuzz} alone.
 */
class FuzzInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/parkhang/fuzz");

    private record Target(String name, Consumer<byte[]> reader, Supplier<Stream<byte[]>> seeds) {}

    private static final List<Target> TARGETS = List.of(
            new Target("ArticleFuzz", new ArticleFuzz()::reads, ArticleFuzz::seeds),
            new Target("XliffFuzz", new XliffFuzz()::reads, XliffFuzz::seeds),
            new Target("PoFuzz", new PoFuzz()::reads, PoFuzz::seeds),
            new Target("TmxFuzz", new TmxFuzz()::reads, TmxFuzz::seeds),
            new Target("TbxFuzz", new TbxFuzz()::reads, TbxFuzz::seeds),
            new Target("GlossaryFuzz", new GlossaryFuzz()::reads, GlossaryFuzz::seeds),
            new Target("YamlFuzz", new YamlFuzz()::reads, YamlFuzz::seeds),
            new Target("SvgFuzz", new SvgFuzz()::reads, SvgFuzz::seeds),
            new Target("PngFuzz", new PngFuzz()::reads, PngFuzz::seeds),
            new Target("JpegFuzz", new JpegFuzz()::reads, JpegFuzz::seeds),
            new Target("GifFuzz", new GifFuzz()::reads, GifFuzz::seeds),
            new Target("WebpFuzz", new WebpFuzz()::reads, WebpFuzz::seeds),
            new Target("TiffFuzz", new TiffFuzz()::reads, TiffFuzz::seeds),
            new Target("FontFuzz", new FontFuzz()::reads, FontFuzz::seeds),
            new Target("LedgerFuzz", new LedgerFuzz()::reads, LedgerFuzz::seeds),
            new Target("PdfUnpackFuzz", new PdfUnpackFuzz()::reads, PdfUnpackFuzz::seeds),
            new Target("PdfVerifyFuzz", new PdfVerifyFuzz()::reads, PdfVerifyFuzz::seeds),
            new Target("RunReportFuzz", new RunReportFuzz()::reads, RunReportFuzz::seeds));

    @TestFactory
    Stream<DynamicNode> readersStandTheInputs() {
        return TARGETS.stream()
                .map(target -> dynamicContainer(target.name(), Stream.concat(seeds(target), files(target))));
    }

    private static Stream<DynamicTest> seeds(Target target) {
        List<byte[]> seeds = new ArrayList<>(target.seeds().get().toList());
        seeds.add(new byte[0]);
        return Stream.iterate(0, i -> i + 1)
                .limit(seeds.size())
                .map(i -> dynamicTest("seed " + i, () -> target.reader().accept(seeds.get(i))));
    }

    private static Stream<DynamicTest> files(Target target) {
        try (Stream<Path> files = Files.list(INPUTS.resolve(target.name() + "Inputs/reads"))) {
            return files.sorted().toList().stream()
                    .map(file -> dynamicTest(
                            file.getFileName().toString(), () -> target.reader().accept(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
