package parkhang.translation.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.LibreOffice;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.Merge;

/** What LibreOffice and POI make of the Word files that go out. */
class DocxToolTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<ArticleTargets> sample(String tag) {
        Diagnostics found = new Diagnostics();
        Archive archive = Archive.open(Path.of("."), found).orElseThrow();
        return archive.articles(found).stream()
                .flatMap(file -> archive.article(file, found).stream())
                .filter(article -> archive.settings()
                        .source(article)
                        .equals(archive.settings().source()))
                .map(article -> archive.targets(article, Locale.forLanguageTag(tag), found)
                        .orElseThrow())
                .toList();
    }

    /** The sample's Dutch words, called those of a language that is written in another script or direction. */
    private static List<ArticleTargets> in(String tag) {
        return sample("nl").stream()
                .map(article -> new ArticleTargets(
                        article.file(),
                        article.slug(),
                        article.source(),
                        Locale.forLanguageTag(tag),
                        article.units(),
                        article.frame()))
                .toList();
    }

    private void assertUnchanged(List<ArticleTargets> articles, byte[] back) {
        Diagnostics found = new Diagnostics();
        Handback handback = DocxReader.read("back.docx", back, found).orElseThrow();
        assertEquals(articles.get(0).target(), handback.target());
        for (ArticleTargets article : articles) {
            List<HandedUnit> units = handback.units().stream()
                    .filter(unit -> unit.slug().equals(article.slug()))
                    .toList();
            assertEquals(article.units().size(), units.size());
            Merge.Merged merged = Merge.merge(article, units, false, found);
            assertEquals(article, merged.targets());
            assertEquals(0, merged.taken() + merged.conflicts());
        }
        assertEquals(List.of(), found.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "bo"})
    void savedInLibreOfficesOwnFormatNothingHasChanged(String tag) throws IOException {
        List<ArticleTargets> articles = in(tag).subList(0, 1);
        Path file = Files.write(folder.resolve("a.docx"), DocxWriter.write(articles));
        Path open = LibreOffice.convert(file, "odt", folder.resolve("open"));
        assertUnchanged(articles, Files.readAllBytes(LibreOffice.convert(open, "docx", folder.resolve("back"))));
    }

    @Test
    void savedInLibreOfficeAsWordNothingHasChanged() throws IOException {
        List<ArticleTargets> articles = sample("nl");
        Path file = Files.write(folder.resolve("a.docx"), DocxWriter.write(articles));
        assertUnchanged(articles, Files.readAllBytes(LibreOffice.convert(file, "docx", folder.resolve("saved"))));
    }

    @Test
    void poiFindsATableForEachArticleAndARowForEachUnit() throws IOException {
        List<ArticleTargets> articles = sample("nl");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(articles)))) {
            assertEquals(articles.size(), document.getTables().size());
            for (int i = 0; i < articles.size(); i++) {
                XWPFTable table = document.getTables().get(i);
                List<BundleUnit> units = articles.get(i).units();
                assertEquals(units.size() + 1, table.getNumberOfRows());
                for (int row = 0; row < units.size(); row++) {
                    assertEquals(4, table.getRow(row + 1).getTableCells().size());
                }
            }
        }
    }

    /** A planted fault: a tag lost on the way is found, so the tests above would find one. */
    @Test
    void aLostTagIsFound() {
        ArticleTargets article = sample("nl").get(0);
        byte[] lost = new EditedDocx(DocxWriter.write(List.of(article)))
                .document(text -> text.replaceFirst("&lt;/g1&gt;(?!.*&lt;/g1&gt;)", ""))
                .bytes();
        Diagnostics found = new Diagnostics();
        DocxReader.read("back.docx", lost, found);
        assertEquals(
                List.of(DocxCode.DOCX_TAG),
                found.list().stream().map(one -> one.code()).toList());
    }

    @Test
    void aBundleOfThousandsOfUnitsComesBack() {
        ArticleTargets article = sample("nl").get(0);
        BundleUnit first = article.units().get(0);
        List<BundleUnit> many = IntStream.rangeClosed(1, 3_000)
                .mapToObj(number -> new BundleUnit(
                        first.place(),
                        "u" + number,
                        first.kind(),
                        Bundles.text("source " + number),
                        List.of(),
                        new Content(Bundles.text("target " + number).parts()),
                        State.TRANSLATED,
                        null,
                        List.of(),
                        first.foreign()))
                .toList();
        assertUnchanged(List.of(article.with(many)), DocxWriter.write(List.of(article.with(many))));
    }
}
