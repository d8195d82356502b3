package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.State;
import parkhang.translation.tmx.TmxHandback;
import parkhang.translation.tmx.TmxReader;
import parkhang.translation.tmx.TmxUnit;
import parkhang.translation.tmx.TmxWriter;

/** A memory, read as a stream and as a text: its units are written and read again the same. */
class TmxFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "tmx.dict")
    @FuzzTest
    void reads(byte[] file) {
        TmxReader.read(
                "a.tmx",
                new ByteArrayInputStream(file),
                Locale.ENGLISH,
                Locale.GERMAN,
                new Diagnostics(),
                TmxFuzz::assertKept);
        Inputs.text("a.tmx", file).ifPresent(TmxFuzz::reads);
    }

    private static void reads(SourceText text) {
        TmxHandback.read(text, new Diagnostics());
        TmxReader.read(text, Locale.ENGLISH, Locale.GERMAN, new Diagnostics()).forEach(TmxFuzz::assertKept);
    }

    private static void assertKept(TmxUnit unit) {
        TmxWriter writer = new TmxWriter(Locale.ENGLISH, Locale.GERMAN);
        writer.add("a", filed(unit));
        String written = writer.text();
        Diagnostics diagnostics = new Diagnostics();
        List<TmxUnit> again =
                TmxReader.read(SourceText.of("a.tmx", written), Locale.ENGLISH, Locale.GERMAN, diagnostics);
        assertEquals(List.of(), diagnostics.list(), written);
        assertEquals(List.of(seen(unit)), again.stream().map(TmxFuzz::seen).toList(), written);
    }

    private record Seen(Content source, Content target) {}

    private static Seen seen(TmxUnit unit) {
        return new Seen(unit.source(), unit.target());
    }

    private static BundleUnit filed(TmxUnit unit) {
        return new BundleUnit(
                unit.place(),
                "u1",
                null,
                unit.source(),
                unit.codes(),
                unit.target(),
                State.TRANSLATED,
                null,
                List.of(),
                Foreign.NONE);
    }
}
