package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.address.AddressReader;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.GlossaryReader;
import parkhang.translation.glossary.GlossaryWriter;

/** A table as CSV: terms are written and read again the same; addresses are read. */
class GlossaryFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "glossary.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.text("glossary.csv", file).ifPresent(text -> {
            AddressReader.read(text, new Diagnostics());
            assertKept(GlossaryReader.read(text, Locale.ENGLISH, new Diagnostics()));
        });
    }

    static void assertKept(Glossary glossary) {
        String written = GlossaryWriter.write(glossary);
        Diagnostics diagnostics = new Diagnostics();
        Glossary again = GlossaryReader.read(SourceText.of("glossary.csv", written), Locale.ENGLISH, diagnostics);
        assertEquals(List.of(), diagnostics.list(), written);
        assertSame(glossary, again);
    }

    static void assertSame(Glossary expected, Glossary actual) {
        assertEquals(rows(expected), rows(actual));
    }

    private static List<List<String>> rows(Glossary glossary) {
        return glossary.terms().stream()
                .map(term -> List.of(String.valueOf(term.language()), term.source(), term.target(), term.note()))
                .toList();
    }
}
