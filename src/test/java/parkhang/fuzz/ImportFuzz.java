package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.Silence;
import parkhang.archive.Archive;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.ingest.ArticleImport;
import parkhang.ingest.DocumentSource;
import parkhang.ingest.ImportOrder;
import parkhang.text.SourceText;

/** A document from elsewhere: refused with a word, or an article that can be read. */
class ImportFuzz {
    private final Path folder = Inputs.folder();
    private final Path root = folder.resolve("archive");

    static Stream<byte[]> seeds() {
        return Inputs.files("src/test/resources/golden/press-release", "input.txt", "persbericht.md");
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "import.dict")
    @DictionaryFile(resourcePath = "article.dict")
    @FuzzTest
    void reads(byte[] file) {
        Path document = Inputs.put(folder.resolve("a.txt"), file);
        Inputs.put(root.resolve("archive.yaml"), Inputs.bytes("title: A\nsource: en\nbase: https://example.org/\n"));
        Archive archive = Archive.open(root, new Diagnostics()).orElseThrow();
        Diagnostics diagnostics = new Diagnostics();
        List<Path> written = new ArrayList<>();
        new ArticleImport(archive, ImportOrder.of("a"), written::add)
                .run(List.of(DocumentSource.named(document)), new Silence(), diagnostics);
        Inputs.assertTold(written.stream().findFirst(), diagnostics);
        written.stream().limit(1).forEach(ImportFuzz::assertReadable);
        Inputs.clear(root);
    }

    private static void assertReadable(Path article) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Article> read = SourceText.decode("a.md", Inputs.read(article), diagnostics)
                .flatMap(text -> ArticleReader.read("a", text, diagnostics));
        Inputs.assertTold(read, diagnostics);
        assertFalse(diagnostics.hasErrors(), () -> diagnostics.list().toString());
    }
}
