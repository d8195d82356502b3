package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.imprint.Imprint;
import parkhang.imprint.ImprintReader;
import parkhang.imprint.ImprintWriter;
import parkhang.text.SourceText;
import parkhang.theme.ThemeReader;
import parkhang.volume.OrderReader;
import parkhang.yaml.YamlMapping;
import parkhang.yaml.YamlReader;
import parkhang.yaml.YamlWriter;

/** YAML, and what an archive has as such: texts are written and read again the same. */
class YamlFuzz {
    /** A byte order mark before a text is not read. */
    private static final String MARK = "\uFEFF";

    static Stream<byte[]> seeds() {
        return Inputs.files("src/test/resources/golden", ".yaml");
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "yaml.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.text("a.yaml", file).ifPresent(YamlFuzz::reads);
    }

    private static void reads(SourceText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts(text.text()).values().forEach(value -> texts.put("k" + texts.size(), value.replace(MARK, "")));
        assertEquals(texts, texts(YamlWriter.write(texts)));
        ThemeReader.read(text, new Diagnostics());
        Diagnostics order = new Diagnostics();
        Inputs.assertTold(OrderReader.read(text, Set.of("a"), order), order);
        Diagnostics diagnostics = new Diagnostics();
        var imprint = ImprintReader.read(text, Locale.GERMAN, diagnostics);
        Inputs.assertTold(imprint, diagnostics);
        imprint.filter(read -> !diagnostics.hasErrors()).ifPresent(YamlFuzz::assertKept);
    }

    private static void assertKept(Imprint imprint) {
        String written = ImprintWriter.write(imprint);
        Diagnostics diagnostics = new Diagnostics();
        assertEquals(
                imprint,
                ImprintReader.read(SourceText.of("imprint.yaml", written), Locale.GERMAN, diagnostics)
                        .orElseThrow(() -> new AssertionError(diagnostics.list() + "\n" + written)),
                written);
    }

    private static Map<String, String> texts(String yaml) {
        Diagnostics diagnostics = new Diagnostics();
        var mapping = new YamlReader("a.yaml", 0, diagnostics).read(yaml);
        Inputs.assertTold(mapping, diagnostics);
        return mapping.map(YamlFuzz::texts).orElse(Map.of());
    }

    private static Map<String, String> texts(YamlMapping mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : mapping.keys()) {
            mapping.text(key).ifPresent(text -> texts.put(key, text));
        }
        return texts;
    }
}
