package parkhang.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.TbxReader;
import parkhang.translation.glossary.TbxWriter;

/** A termbase: its terms are written as TBX and as CSV, and read again the same. */
class TbxFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "tbx.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.text("a.tbx", file).ifPresent(text -> {
            Glossary glossary = read(text);
            GlossaryFuzz.assertSame(glossary, read(SourceText.of("b.tbx", write(glossary))));
            GlossaryFuzz.assertKept(glossary);
        });
    }

    private static Glossary read(SourceText text) {
        return Glossary.of(TbxReader.read(text, Locale.ENGLISH, Locale.GERMAN, new Diagnostics()));
    }

    private static String write(Glossary glossary) {
        return TbxWriter.write(glossary, Locale.ENGLISH, Locale.GERMAN);
    }
}
