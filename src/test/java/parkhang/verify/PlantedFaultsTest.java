package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.edition.FileKind;

/** One thing is spoilt in a good edition: it is found, it is named, and nothing else is. */
class PlantedFaultsTest {
    private static GoodEdition edition;

    @BeforeAll
    static void export(@TempDir Path root) throws IOException {
        edition = GoodEdition.in(root);
    }

    @AfterEach
    void restore() throws IOException {
        edition.restore();
    }

    @Test
    void goodEditionIsWhole() {
        assertEquals(List.of(), edition.diagnostics());
    }

    @Test
    void savedAgainItHasOtherBytesAndNothingElse() throws IOException {
        edition.withPdf(document -> {});
        List<String> codes =
                edition.diagnostics().stream().map(one -> one.code().id()).toList();
        assertEquals(List.of("bytes-differ"), codes);
    }

    private static final String FOOT = "(?s)/Artifact<</Type/Pagination/Subtype/Footer>>BDC.*?EMC";

    /** Draws a letter of a font that the page has, behind some mark. */
    private static final String FOREIGN = "\n%s\nBT /F1 9 Tf 1 0 0 1 90 90 Tm <0001> Tj ET\nEMC\n";

    private static Arguments pdf(String name, List<String> codes, GoodEdition.Fault fault) {
        return arguments(name, codes, fault);
    }

    static Stream<Arguments> faultInThePdfIsFound() {
        return Stream.of(
                pdf(
                        "font not embedded",
                        List.of("pdf-a-violated", "pdf-ua-violated", "font-not-embedded"),
                        document -> fonts(document, font -> font.removeItem(COSName.FONT_FILE2))),
                pdf(
                        "text removed",
                        List.of("text-differs"),
                        document -> content(
                                document,
                                0,
                                text -> text.replaceFirst("(?s)(/Span <</MCID 5>> BDC\n).*?EMC", "$1EMC"))),
                pdf(
                        "text doubled",
                        List.of("text-differs", "ink-overprinted"),
                        document -> content(
                                document,
                                0,
                                text -> text.replaceFirst("(?s)(/Span <</MCID 5>> BDC\n)(.*?)EMC", "$1$2$2EMC"))),
                pdf(
                        "text outside of the tags",
                        List.of("text-differs"),
                        document ->
                                content(document, 0, text -> text.replace("/Span <</MCID 5>> BDC", "/Artifact BMC"))),
                pdf(
                        "text that no tag names",
                        List.of("pdf-ua-violated", "ink-outside", "order-differs"),
                        document -> content(document, 0, text -> text + FOREIGN.formatted("/Span <</MCID 999>> BDC"))),
                pdf(
                        "words of a line exchanged",
                        List.of("order-wrong", "ink-overprinted"),
                        document -> content(document, 0, PlantedFaultsTest::exchanged)),
                pdf(
                        "foot removed",
                        List.of("furniture-differs"),
                        document -> content(document, 0, text -> text.replaceFirst(FOOT, ""))),
                pdf(
                        "foot doubled",
                        List.of("furniture-differs", "ink-overprinted"),
                        document -> content(document, 0, text -> text.replaceFirst(FOOT, "$0\n$0"))),
                pdf(
                        "external link without a host",
                        List.of("link-broken", "link-differs"),
                        document -> actions(document, action -> action.setString(COSName.URI, "http:///nowhere"))),
                pdf(
                        "link that runs code",
                        List.of("link-broken", "link-differs"),
                        document -> actions(document, action -> action.setString(COSName.URI, "javascript:alert(1)"))),
                pdf(
                        "link elsewhere",
                        List.of("link-differs"),
                        document -> actions(document, action -> action.setString(COSName.URI, "https://example.com/"))),
                pdf(
                        "action instead of a link",
                        List.of("pdf-a-violated", "link-broken", "link-differs"),
                        document -> actions(document, action -> action.setName(COSName.S, "Launch"))),
                pdf(
                        "link to a page that is not there",
                        List.of("link-broken"),
                        document -> inside(document, link -> target(link).set(0, new COSDictionary()))),
                pdf("wrong language", List.of("language-differs"), document -> catalog(document)
                        .setString(COSName.LANG, "fr")),
                pdf("bookmark missing", List.of("outline-differs"), document -> outline(document)
                        .removeItem(COSName.NEXT)),
                pdf("bookmark renamed", List.of("outline-differs"), document -> outline(document)
                        .setString(COSName.TITLE, "Bad news")),
                pdf("bookmark leads nowhere", List.of("outline-differs"), document -> {
                    outline(document).removeItem(COSName.A);
                    outline(document).removeItem(COSName.DEST);
                }),
                pdf("bookmarks in a circle", List.of("outline-differs"), document -> outline(document)
                        .setItem(COSName.NEXT, outline(document))),
                pdf(
                        "items read in another order",
                        List.of("text-differs", "order-differs"),
                        document -> swap(kids(element(document, "L")))),
                pdf("figure read at the end", List.of("text-differs", "order-differs"), document -> {
                    COSDictionary figure = element(document, "Figure");
                    while (kids(parent(figure)).indexOfObject(figure) == 0) {
                        figure = parent(figure);
                    }
                    COSArray kids = kids(parent(figure));
                    kids.add(kids.remove(kids.indexOfObject(figure)));
                }),
                pdf("missing title", List.of("metadata-differs"), document -> document.getDocumentInformation()
                        .setTitle(null)),
                pdf("another author", List.of("metadata-differs"), document -> document.getDocumentInformation()
                        .setAuthor("Nobody")),
                pdf(
                        "no XMP packet",
                        List.of("pdf-a-violated", "pdf-ua-violated", "metadata-differs"),
                        document -> catalog(document).removeItem(COSName.METADATA)),
                pdf(
                        "no tags at all",
                        List.of(
                                "pdf-a-violated",
                                "pdf-ua-violated",
                                "text-differs",
                                "outline-differs",
                                "order-differs"),
                        document -> catalog(document).removeItem(COSName.STRUCT_TREE_ROOT)),
                pdf("no output intent", List.of("pdf-a-violated"), document -> catalog(document)
                        .removeItem(COSName.OUTPUT_INTENTS)),
                pdf("figure without a description", List.of("pdf-ua-violated"), document -> element(document, "Figure")
                        .removeItem(COSName.ALT)),
                pdf("page turned", List.of("page-size-wrong"), document -> document.getPage(1)
                        .setRotation(90)),
                pdf("page of another size", List.of("ink-cut-off", "page-size-wrong"), document -> document.getPage(1)
                        .setMediaBox(PDRectangle.A5)),
                pdf("page cut", List.of("ink-cut-off", "page-size-wrong"), document -> document.getPage(0)
                        .setCropBox(new PDRectangle(0, 0, 300, 300))),
                pdf(
                        "no page",
                        List.of(
                                "edition-damaged",
                                "text-differs",
                                "picture-differs",
                                "link-differs",
                                "outline-differs",
                                "page-size-wrong"),
                        document -> {
                            document.removePage(1);
                            document.removePage(0);
                        }),
                pdf("tags in a circle", List.of("tags-broken"), document -> kids(element(document, "P"))
                        .add(element(document, "P"))),
                pdf("tags a thousand deep", List.of("tags-broken"), document -> {
                    COSDictionary element = element(document, "P");
                    for (int i = 0; i < 1000; i++) {
                        COSDictionary inner = new COSDictionary();
                        inner.setName(COSName.S, "Div");
                        element.setItem(COSName.K, inner);
                        element = inner;
                    }
                }),
                pdf("note without a name", List.of("pdf-ua-violated", "tags-wrong"), document -> element(
                                document, "Note")
                        .removeItem(COSName.ID)),
                pdf("note with another's name", List.of("tags-wrong"), document -> element(document, "Note")
                        .setString(COSName.ID, "else")),
                pdf("note that nothing refers to", List.of("tags-wrong"), document -> action(
                                element(document, "Reference"))
                        .removeItem(SD)),
                pdf("note that leads nowhere back", List.of("tags-wrong"), document -> action(element(document, "Note"))
                        .removeItem(SD)),
                pdf("note that leads back to something else", List.of("tags-wrong"), document -> action(
                                element(document, "Note"))
                        .getCOSArray(SD)
                        .set(0, element(document, "H2"))),
                pdf("link that says a number", List.of("tags-wrong"), document -> annotation(
                                element(document, "Reference"))
                        .setString(COSName.CONTENTS, "1")),
                pdf("caption beside its picture", List.of("tags-wrong"), document -> {
                    COSDictionary caption = element(document, "Caption");
                    COSDictionary figure = parent(caption);
                    kids(figure).remove(kids(figure).indexOfObject(caption));
                    COSArray around = kids(parent(figure));
                    around.add(around.indexOfObject(figure) + 1, caption);
                }),
                pdf("empty tag", List.of("tags-wrong"), document -> {
                    COSDictionary empty = new COSDictionary();
                    empty.setName(COSName.S, "P");
                    empty.setItem(COSName.P, element(document, "Art"));
                    kids(element(document, "Art")).add(empty);
                }),
                pdf("words in another language", List.of("language-differs"), document -> element(document, "Span")
                        .removeItem(COSName.LANG)),
                pdf("a stream that unpacks to gigabytes", List.of("edition-too-large"), document -> {
                    COSStream stream = new COSStream();
                    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        byte[] piece = new byte[1 << 20];
                        for (int i = 0; i < 300; i++) {
                            out.write(piece);
                        }
                    }
                    catalog(document).setItem(COSName.getPDFName("Bomb"), stream);
                }),
                pdf(
                        "encrypted without a password",
                        List.of("edition-encrypted"),
                        document ->
                                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
                pdf(
                        "encrypted with a password",
                        List.of("edition-encrypted"),
                        document -> document.protect(
                                new StandardProtectionPolicy("owner", "user", new AccessPermission()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void faultInThePdfIsFound(String name, List<String> codes, GoodEdition.Fault fault) throws IOException {
        edition.withPdf(fault);
        assertEquals(codes.stream().map(code -> "pdf: " + code).toList(), edition.found(), () -> edition.diagnostics()
                .toString());
    }

    static Stream<Arguments> faultInThePdfsBytesIsFound() {
        return Stream.of(
                arguments("empty", List.of("edition-empty"), bytes(pdf -> new byte[0])),
                arguments("another kind of file", List.of("not-a-pdf"), bytes(pdf -> edition.html())),
                arguments(
                        "another byte behind the end",
                        List.of("pdf-a-violated"),
                        bytes(pdf -> Arrays.copyOf(pdf, pdf.length + 1))));
    }

    private static UnaryOperator<byte[]> bytes(UnaryOperator<byte[]> fault) {
        return fault;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void faultInThePdfsBytesIsFound(String name, List<String> codes, UnaryOperator<byte[]> fault) throws IOException {
        Files.write(edition.printed(), fault.apply(edition.pdf()));
        assertEquals(codes.stream().map(code -> "pdf: " + code).toList(), edition.found());
        assertTrue(edition.diagnostics().stream().anyMatch(one -> one.code() == VerifyCode.BYTES_DIFFER));
    }

    @Test
    void truncatedAnywhereItIsNamedAndNothingBreaks() throws IOException {
        byte[] pdf = edition.pdf();
        for (int part = 1; part < 5; part++) {
            Files.write(edition.printed(), Arrays.copyOf(pdf, pdf.length * part / 5));
            assertTrue(edition.found().contains("pdf: edition-truncated"), part + ": " + edition.found());
        }
    }

    @Test
    void bytesSpoiltAnywhereAreNamedAndNothingBreaks() throws IOException {
        for (int place = 64; place < edition.pdf().length; place += edition.pdf().length / 9) {
            byte[] pdf = edition.pdf();
            Arrays.fill(pdf, place, Math.min(pdf.length, place + 32), (byte) 'x');
            Files.write(edition.printed(), pdf);
            assertTrue(edition.diagnostics().stream().anyMatch(one -> one.code() == VerifyCode.BYTES_DIFFER));
        }
    }

    @Test
    void missingFileIsNamed() throws IOException {
        Files.delete(edition.printed());
        assertEquals(List.of("pdf: edition-missing"), edition.found());
        edition.restore();
        Files.delete(edition.page());
        assertEquals(List.of("html: edition-missing", "pdf: text-unproved"), edition.found());
    }

    static Stream<Arguments> faultInThePageIsFound() {
        return Stream.of(
                html("end tag of nothing", List.of("html-invalid"), text -> text.replace("</main>", "</div></main>")),
                html("element left open", List.of("html-invalid"), text -> text.replace("</main>", "<div></main>")),
                html(
                        "elements that cross",
                        List.of("html-invalid"),
                        text -> text.replace("<em>first</em>", "<em>fi<strong>rs</em>t</strong>")),
                html(
                        "attribute given twice",
                        List.of("html-invalid"),
                        text -> text.replace("<main", "<main class=\"a\" class=\"a\"")),
                html(
                        "id given twice",
                        List.of("html-invalid"),
                        text -> text.replace("</main>", "<div id=\"last\"></div></main>")),
                html(
                        "another encoding declared",
                        List.of("html-invalid"),
                        text -> text.replace("charset=\"utf-8\"", "charset=\"iso-8859-15\"")),
                html(
                        "a script",
                        List.of("html-active"),
                        text -> text.replace("</main>", "<script>x()</script></main>")),
                html(
                        "an address that runs code",
                        List.of("html-active", "link-broken", "link-differs"),
                        text -> text.replace("https://example.org/a", "javascript:alert(1)")),
                html(
                        "an attribute that runs code",
                        List.of("html-active"),
                        text -> text.replace("<main", "<main onclick=\"x()\"")),
                html(
                        "wrong language",
                        List.of("language-differs"),
                        text -> text.replaceFirst("lang=\"en\"", "lang=\"de\"")),
                html(
                        "wrong direction",
                        List.of("language-differs"),
                        text -> text.replaceFirst("dir=\"ltr\"", "dir=\"rtl\"")),
                html(
                        "link within the page broken",
                        List.of("link-broken"),
                        text -> text.replace("id=\"last\"", "id=\"lost\"")),
                html(
                        "link without a host",
                        List.of("link-broken", "link-differs"),
                        text -> text.replace("https://example.org/a", "https:///a")),
                html(
                        "another edition gone",
                        List.of("link-target-absent", "link-differs"),
                        text -> text.replace("\"other.html\"", "\"lost.html\"")),
                html("text removed", List.of("text-differs"), text -> text.replace("The one", "The")),
                html(
                        "notes without a heading",
                        List.of("html-invalid"),
                        text -> text.replaceFirst("<h2 id=\"_notes\">[^<]*</h2>", "")),
                html(
                        "no title",
                        List.of("metadata-differs"),
                        text -> text.replaceFirst("<title>[^<]*</title>", "<title></title>")),
                html(
                        "broken off",
                        List.of("edition-truncated", "html-invalid", "text-differs", "link-differs", "outline-differs"),
                        text -> text.substring(0, text.indexOf("</main>"))),
                html(
                        "entities of entities",
                        List.of("html-invalid", "metadata-differs", "text-differs"),
                        text -> text.replace(
                                "<!DOCTYPE html>",
                                "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")),
                html(
                        "fifty thousand deep",
                        List.of("html-invalid"),
                        text -> text.replace("</main>", "<div>".repeat(50_000) + "</main>")));
    }

    private static Arguments html(String name, List<String> codes, UnaryOperator<String> fault) {
        return arguments(name, codes, fault);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void faultInThePageIsFound(String name, List<String> codes, UnaryOperator<String> fault) throws IOException {
        edition.withHtml(fault);
        assertEquals(codes.stream().map(code -> "html: " + code).toList(), edition.found(), () -> edition.diagnostics()
                .toString());
    }

    @Test
    void bytesThatAreNoTextAreNamed() throws IOException {
        Files.write(edition.page(), edition.text().replace("paragraph", "Übel").getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(
                edition.found().contains("html: edition-damaged"),
                edition.found().toString());
    }

    @Test
    void fileThatTakesTooLongIsGivenUp() {
        FinishedFile file = new FinishedFile(edition.printed(), "pdf", FileKind.SCREEN, null);
        VerifiedEdition verified = new EditionVerifier(false, Duration.ZERO)
                .verify(new FinishedEdition("good", null, List.of(file), null));
        assertEquals(List.of("pdf: edition-slow"), GoodEdition.found(verified));
    }

    @Test
    void fileThatNobodyKnowsIsLookedAtByItself() {
        VerifiedEdition verified = new EditionVerifier(false)
                .verify(new FinishedEdition(
                        "good",
                        null,
                        List.of(new FinishedFile(edition.printed(), "pdf", FileKind.SCREEN, null)),
                        null));
        assertEquals(List.of("pdf: bytes-unproved"), GoodEdition.found(verified));
        assertTrue(verified.isWhole());
    }

    private interface Change {
        void apply(COSDictionary dictionary);
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static void fonts(PDDocument document, Change change) throws IOException {
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                    && COSName.FONT_DESC.equals(dictionary.getCOSName(COSName.TYPE))) {
                change.apply(dictionary);
            }
        }
    }

    /** What is shown next to one another on a line, each in the other's place. */
    private static String exchanged(String content) {
        return content.replaceFirst("(?s)(/MCID 8.*?Tf 1 0 \\S+ 1 )(\\S+)( .*?Tf 1 0 \\S+ 1 )(\\S+ )", "$1$4$3$2 ");
    }

    static void content(PDDocument document, int number, UnaryOperator<String> change) throws IOException {
        PDPage page = document.getPage(number);
        String text = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        String changed = change.apply(text);
        if (changed.equals(text)) {
            throw new AssertionError("the fault is not planted in:\n" + text.substring(0, 2000));
        }
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    private static Stream<COSDictionary> links(PDDocument document) {
        return Stream.of(document.getPage(0))
                .map(page -> page.getCOSObject().getCOSArray(COSName.ANNOTS))
                .flatMap(annotations -> Stream.iterate(0, i -> i < annotations.size(), i -> i + 1)
                        .map(i -> (COSDictionary) annotations.getObject(i)));
    }

    /** The first that leads out of the document. */
    private static void actions(PDDocument document, Change change) {
        change.apply(links(document)
                .map(link -> link.getCOSDictionary(COSName.A))
                .filter(action -> action != null && "https://example.org/a".equals(action.getString(COSName.URI)))
                .findFirst()
                .orElseThrow());
    }

    private static void inside(PDDocument document, Change change) {
        change.apply(
                links(document).filter(link -> target(link) != null).findFirst().orElseThrow());
    }

    private static COSArray target(COSDictionary link) {
        COSDictionary action = link.getCOSDictionary(COSName.A);
        return action == null ? link.getCOSArray(COSName.DEST) : action.getCOSArray(COSName.D);
    }

    /** The first bookmark below that of the title. */
    private static COSDictionary outline(PDDocument document) {
        return catalog(document)
                .getCOSDictionary(COSName.OUTLINES)
                .getCOSDictionary(COSName.FIRST)
                .getCOSDictionary(COSName.FIRST);
    }

    private static COSArray kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            return several;
        }
        COSArray one = new COSArray(kids == null ? List.of() : List.of(kids));
        element.setItem(COSName.K, one);
        return one;
    }

    private static final COSName SD = COSName.getPDFName("SD");

    /** The first annotation of an element's, or of one in it. */
    private static COSDictionary annotation(COSDictionary element) {
        COSDictionary link = find(element, "Link");
        for (COSBase kid : kids(link == null ? element : link)) {
            if (kid instanceof COSDictionary reference && reference.containsKey(COSName.OBJ)) {
                return reference.getCOSDictionary(COSName.OBJ);
            }
        }
        throw new AssertionError("there is no annotation");
    }

    private static COSDictionary action(COSDictionary element) {
        return annotation(element).getCOSDictionary(COSName.A);
    }

    private static COSDictionary parent(COSDictionary element) {
        return element.getCOSDictionary(COSName.P);
    }

    private static COSDictionary element(PDDocument document, String type) {
        COSDictionary found = find(catalog(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT), type);
        if (found == null) {
            throw new AssertionError("there is no " + type);
        }
        return found;
    }

    private static @Nullable COSDictionary find(COSDictionary element, String type) {
        for (COSBase kid : kids(element)) {
            COSBase direct = kid instanceof COSObject reference ? reference.getObject() : kid;
            if (direct instanceof COSDictionary dictionary) {
                boolean is = type.equals(dictionary.getNameAsString(COSName.S));
                COSDictionary found = is ? dictionary : find(dictionary, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Swaps the first two items of the first list. */
    private static void swap(COSArray kids) {
        COSBase first = kids.get(0);
        kids.set(0, kids.get(1));
        kids.set(1, first);
    }
}
