package parkhang.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.FoundProgress;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.export.Export;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Program;
import parkhang.ledger.EditionKey;
import parkhang.ledger.Shard;
import parkhang.prepress.PrepressCode;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressProfile;
import parkhang.translation.State;

/** An edition in which nothing is wrong, of two pages with all that an edition can hold; a test spoils one thing in it. */
final class GoodEdition {
    /** In points. */
    private static final float BLEED = 9;

    private static final String LONG =
            "A line of text that tells of Lhasa, and goes on for a while after that. ".repeat(40);

    private static final String ARTICLE =
            """
            ---
            title: Good news
            date: 2023-05-10
            summary: What became of it.
            authors: [Somebody]
            tags: [news]
            ---

            The *first* paragraph leads to [an example](https://example.org/a) and [down](#last).[^1]

            ![A dot](dot.png "What it shows")

            ## What follows

            1. The one
            2. The other

            %s

            | Year | Sum |
            | --- | ---: |
            | 2022 | 920 |

            ## Last

            The end, as [the other article](other.md) has it: ལྷ་ས།

            [^1]: A note.
            """
                    .formatted(LONG);

    private static final String OTHER = "---\ntitle: Other\ndate: 2023-05-10\n---\n\nText.\n";

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    private final Path output;
    private final FileKind kind;
    private final byte[] html;
    private final byte[] pdf;

    private GoodEdition(Path output, FileKind kind) throws IOException {
        this.output = output;
        this.kind = kind;
        html = Files.readAllBytes(page());
        pdf = Files.readAllBytes(printed());
    }

    /** Exports it into a folder that is empty. */
    static GoodEdition in(Path root) throws IOException {
        write(root);
        export(root, Profile.SCREEN);
        return new GoodEdition(root.resolve("output"), FileKind.SCREEN);
    }

    /** Exports it as an e-book too. */
    static GoodEdition withBook(Path root) throws IOException {
        write(root);
        export(root, Profile.SCREEN, EnumSet.of(Format.HTML, Format.PDF, Format.EPUB));
        return new GoodEdition(root.resolve("output"), FileKind.SCREEN);
    }

    /** Exports it as a press release, with all that one begins and ends with; a logo of pixels, for these are compared. */
    static GoodEdition released(Path root, String theme, Profile profile, FileKind kind) throws IOException {
        write(root);
        String head = "kind: press-release\ncontact: {name: Mara Doe, phone: +1 202 555 0143}\n";
        write(
                root,
                "articles/good.md",
                ARTICLE.replaceFirst("authors: .*\n", "authors: [Jane Doe, John Roe]\n" + head));
        write(
                root,
                "translations/en/imprint.yaml",
                "name: The Office\nmail: office@example.org\nresponsible: Richard Roe\n");
        write(root, "theme/theme.yaml", "logo: logo.png\n" + theme);
        Files.copy(root.resolve("articles/dot.png"), root.resolve("theme/logo.png"));
        export(root, Profile.SCREEN);
        if (profile != Profile.SCREEN) {
            export(root, profile);
        }
        return new GoodEdition(root.resolve("output"), kind);
    }

    /** Exports its page, and its PDF for paper. */
    static GoodEdition onPaper(Path root, Profile profile, FileKind kind) throws IOException {
        write(root);
        export(root, Profile.SCREEN);
        export(root, profile);
        return new GoodEdition(root.resolve("output"), kind);
    }

    /** Of an article's text. */
    static GoodEdition of(String text, Path root) throws IOException {
        write(root);
        write(root, "articles/good.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\n" + text);
        export(root, Profile.SCREEN);
        return new GoodEdition(root.resolve("output"), FileKind.SCREEN);
    }

    /** Of three pages, the second of which is turned, with a table of thirteen columns. */
    static GoodEdition withWideTable(Path root, Profile profile, FileKind kind) throws IOException {
        String row = "| %s |" + " 1,234,567 |".repeat(12) + "\n";
        String table = row.formatted("Area").replace("1,234,567", "Month") + "|---|" + "--:|".repeat(12) + "\n"
                + row.formatted("Amdo[^1]") + row.formatted("Kham") + row.formatted("[Ngari](https://example.org/n)");
        write(root);
        String text = "---\ntitle: Good news\ndate: 2023-05-10\n---\n\n" + LONG + "\n\n" + table
                + "\n## What follows\n\n" + (LONG + "\n\n").repeat(3) + "\n[^1]: A note.\n";
        write(root, "articles/good.md", text);
        export(root, Profile.SCREEN);
        if (profile != Profile.SCREEN) {
            export(root, profile);
        }
        return new GoodEdition(root.resolve("output"), kind);
    }

    /** The same with a picture in place of the dot. */
    static GoodEdition with(byte[] picture, Path root, Profile profile, FileKind kind) throws IOException {
        write(root);
        Files.write(root.resolve("articles/dot.png"), picture);
        export(root, Profile.SCREEN);
        if (profile != Profile.SCREEN) {
            export(root, profile);
        }
        return new GoodEdition(root.resolve("output"), kind);
    }

    private static void write(Path root) throws IOException {
        write(root, "archive.yaml", "title: A Small Archive\nsource: en\nbase: https://editions.example.org/\n");
        write(root, "translations/en/imprint.yaml", "name: The Office\nmail: office@example.org\n");
        write(root, "articles/good.md", ARTICLE);
        write(root, "articles/other.md", OTHER);
        Files.write(
                root.resolve("articles/dot.png"), java.util.Base64.getDecoder().decode(DOT));
    }

    private static void export(Path root, Profile profile) {
        export(root, profile, FileKind.usual(profile));
    }

    private static void export(Path root, Profile profile, Set<Format> formats) {
        Archive archive = Archive.open(root, new Diagnostics()).orElseThrow();
        Program program = new Program("test", "0", Path.of("target/classes"), Path.of("fonts"));
        ExportOrder order = new ExportOrder(
                new Filter(List.of(), List.of()),
                formats,
                new Choices(Incomplete.MARK, State.TRANSLATED, false, false, true, profile),
                0,
                profile == Profile.PRESS
                        ? new PressOrder(null, BLEED, PressProfile.ofProgram(), PressOrder.USUAL_INK_LIMIT)
                        : null,
                root.resolve("output"),
                program,
                Shard.WHOLE,
                false,
                false,
                1);
        FoundProgress refusing = found -> found.forEach(GoodEdition::refuse);
        new Export(archive, order, java.time.Clock.systemUTC(), refusing, null).run();
    }

    private static void write(Path root, String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    Path page() {
        return output.resolve("en/good.html");
    }

    Path printed() {
        return output.resolve("en/" + kind.named("good"));
    }

    byte[] html() {
        return html.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }

    String text() {
        return new String(html, StandardCharsets.UTF_8);
    }

    /** Puts both files back as they were made. */
    void restore() throws IOException {
        Files.write(page(), html);
        Files.write(printed(), pdf);
    }

    /** What is found, each as {@code html: code} or {@code pdf: code}, once; bytes that differ aside. */
    List<String> found() {
        return found(verified(true));
    }

    /**
     * What is found; files for paper have a record of their own.
     *
     * @param known whether somebody knows what the page beside such a file was made as
     */
    VerifiedEdition verified(boolean known) {
        FinishedFile page = new FinishedFile(page(), "html", FileKind.PAGE, Hashing.hash(html));
        FinishedFile printed = new FinishedFile(printed(), "pdf", kind, Hashing.hash(pdf));
        List<FinishedFile> files = kind == FileKind.SCREEN ? List.of(page, printed) : List.of(printed);
        return new EditionVerifier(false)
                .verify(new FinishedEdition(
                        "en/good", new EditionKey("good", "en"), files, known ? Hashing.hash(html) : null));
    }

    static List<String> found(VerifiedEdition edition) {
        return edition.found().stream()
                .filter(one -> one.code() != VerifyCode.BYTES_DIFFER)
                .map(one -> one.place().file() + ": " + one.code().id())
                .distinct()
                .toList();
    }

    List<Diagnostic> diagnostics() {
        return verified(true).found();
    }

    void withHtml(UnaryOperator<String> fault) throws IOException {
        String spoilt = fault.apply(text());
        if (spoilt.equals(text())) {
            throw new AssertionError("the fault is not planted");
        }
        Files.writeString(page(), spoilt);
    }

    void withPdf(Fault fault) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            fault.plant(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            Files.write(printed(), out.toByteArray());
        }
    }

    /** Spoils something in a document. */
    interface Fault {
        void plant(PDDocument document) throws IOException;
    }

    /** The picture is one dot, which is coarse in a print shop's eyes. */
    private static void refuse(Diagnostic one) {
        if (one.code() != PrepressCode.PICTURE_COARSE) {
            throw new UncheckedIOException(new IOException(one.toString()));
        }
    }
}
