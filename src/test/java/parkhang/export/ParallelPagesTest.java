package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Severity;
import parkhang.edition.Beside;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.edition.ReadingOrder;
import parkhang.translation.State;
import parkhang.verify.EditionVerifier;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;

/** The links and the pictures of a PDF of two languages are those of their pages. */
class ParallelPagesTest {
    private static final String NAME = "first.with-nl.pdf";
    private static final String ADDRESS = "https://example.org/";
    private static final String ARTICLE =
            """
            ---
            title: Good news
            date: 2023-05-10
            ---

            The *whole* text.

            [A page](https://example.org/) and [more](https://example.org/more).[^1]

            ![A map](map.png "Where it is.")

            > Somebody said so ![a sign](sign.png) here.

            - ![A map](map.png)

            [^1]: A note.
            """;

    private SmallArchive archive;

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        archive = new SmallArchive(folder)
                .with("articles/first.md", ARTICLE)
                .with("articles/map.png", picture(0x2040C0))
                .with("articles/sign.png", picture(0xC02040));
    }

    private static BufferedImage image(int colour) {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 48; x++) {
            for (int y = 0; y < 32; y++) {
                image.setRGB(x, y, x < y ? colour : 0xFFFFFF);
            }
        }
        return image;
    }

    private static byte[] picture(int colour) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image(colour), "png", png);
        return png.toByteArray();
    }

    private byte[] made(ReadingOrder order) throws IOException {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, false);
        Path fonts = Path.of("fonts");
        Run.of(archive.root(), archive.output(), choices, fonts, Set.of(Format.HTML));
        Choices beside = choices.with(new Beside(Locale.forLanguageTag("nl"), order, false));
        Run.of(archive.root(), archive.output(), beside, fonts, Set.of(Format.PDF));
        return Files.readAllBytes(archive.output().resolve("en/" + NAME));
    }

    /** The codes of the errors that are found. */
    private List<String> verified(byte[] pdf) throws IOException {
        return found(NAME, pdf).stream()
                .filter(one -> one.code().severity() == Severity.ERROR)
                .map(one -> one.code().id())
                .distinct()
                .toList();
    }

    @Test
    void whatRenewsAnOlderPdfIsSaid() throws IOException {
        byte[] pdf = made(ReadingOrder.UNITS);
        archive.with("articles/first.md", ARTICLE.replace("Somebody said so", "Nobody said so"));
        made(ReadingOrder.UNITS);
        List<String> notes = notes(NAME, pdf);
        assertEquals(1, notes.size(), notes::toString);
        assertTrue(notes.get(0).contains("`parkhang export --with nl --locale en --article first`"), notes.get(0));
        assertEquals(List.of(), notes(NAME, made(ReadingOrder.UNITS)));
        assertEquals(List.of(), notes("$(true).with-nl.pdf", spoilt(pdf, document -> draw(document, 0, true))));
    }

    private List<String> notes(String name, byte[] pdf) throws IOException {
        return found(name, pdf).stream()
                .filter(one -> one.code().id().equals("pair-outdated"))
                .map(Diagnostic::message)
                .toList();
    }

    private List<Diagnostic> found(String name, byte[] pdf) throws IOException {
        Path file = archive.output().resolve("en").resolve(name);
        Files.write(file, pdf);
        FinishedFile finished = new FinishedFile(file, name, FileKind.SCREEN, null);
        return new EditionVerifier(false)
                .verify(new FinishedEdition("en/first", null, List.of(finished), null))
                .found();
    }

    private interface Fault {
        void plant(PDDocument document) throws IOException;
    }

    private static byte[] spoilt(byte[] pdf, Fault fault) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            fault.plant(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPdfAsItWasMadeIsWhole(ReadingOrder order) throws IOException {
        assertEquals(List.of(), verified(made(order)));
        archive.with("translations/nl/imprint.yaml", "name: The Office\n");
        assertEquals(List.of(), verified(made(order)));
    }

    private static List<PDActionURI> links(PDDocument document) throws IOException {
        List<PDActionURI> links = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                        && action.getURI().startsWith(ADDRESS)) {
                    links.add(action);
                }
            }
        }
        return links;
    }

    /** Of either language, to a page that neither has or to one that it has elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"elsewhere", "more", ""})
    void aLinkThatLeadsElsewhereIsFound(String elsewhere) throws IOException {
        byte[] pdf = made(ReadingOrder.UNITS);
        int count;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            count = links(document).size();
        }
        assertEquals(4, count);
        for (int i = 0; i < count; i++) {
            int link = i;
            boolean[] isSame = {false};
            List<String> found = verified(spoilt(pdf, document -> {
                PDActionURI action = links(document).get(link);
                isSame[0] = action.getURI().equals(ADDRESS + elsewhere);
                action.setURI(ADDRESS + elsewhere);
            }));
            assertEquals(isSame[0] ? List.of() : List.of("link-differs"), found, "link " + i);
        }
    }

    private static void replace(PDDocument document, int wanted) throws IOException {
        int next = 0;
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject && next++ == wanted) {
                    page.getResources().put(name, LosslessFactory.createFromImage(document, image(0x208020)));
                }
            }
        }
    }

    @Test
    void anotherPictureIsFound() throws IOException {
        byte[] pdf = made(ReadingOrder.UNITS);
        for (int i = 0; i < 2; i++) {
            int picture = i;
            assertTrue(verified(spoilt(pdf, document -> replace(document, picture)))
                    .contains("picture-differs"));
        }
    }

    /** Takes one picture from the pages, or draws it twice. */
    private static void draw(PDDocument document, int wanted, boolean twice) throws IOException {
        int next = 0;
        for (PDPage page : document.getPages()) {
            List<Object> tokens = new ArrayList<>();
            for (Object token : new PDFStreamParser(page).parse()) {
                boolean isDrawn =
                        token instanceof Operator operator && operator.getName().equals("Do");
                if (isDrawn && next++ == wanted) {
                    Object name = tokens.remove(tokens.size() - 1);
                    if (twice) {
                        tokens.addAll(List.of(name, token, name, token));
                    }
                } else {
                    tokens.add(token);
                }
            }
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(stream);
        }
        assertTrue(wanted < next, "there are " + next);
    }

    @ParameterizedTest
    @EnumSource
    void aPictureThatIsGoneOrTooManyIsFoundInEitherLanguage(ReadingOrder order) throws IOException {
        byte[] pdf = made(order);
        for (int i = 0; i < 5; i++) {
            int picture = i;
            for (boolean twice : List.of(false, true)) {
                List<String> found = verified(spoilt(pdf, document -> draw(document, picture, twice)));
                assertTrue(found.contains("picture-differs"), picture + ": " + found);
            }
        }
    }
}
