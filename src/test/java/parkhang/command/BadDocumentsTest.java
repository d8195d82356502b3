package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.document.opendocument.FlatText;
import parkhang.document.wordpress.Wxr;

/**
 * Documents that are damaged, or made to do harm: each ends in seconds with an article that is whole or with none, and with words for
 * what was wrong. Nothing is written outside of the archive, and nothing is fetched.
 */
class BadDocumentsTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String HEAD =
            "From: Ada <a@b.example>\nSubject: The harbour closes\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nMIME-Version: 1.0\n";
    private static final String WORDS =
            "The harbour closes its beach today, and many people were never asked about it at all, they say.\n";
    private static final String TEXT = p("The harbour closes") + p("3 March 2026") + p(WORDS.strip());

    @TempDir
    private Path folder = Path.of("");

    /**
     * A document.
     *
     * @param found the codes of all errors and warnings, each once, in their order
     * @param articles how many it becomes
     */
    @SuppressWarnings("ArrayRecordComponent") // no two are compared
    record Bad(String name, byte[] bytes, String found, int articles) {
        @Override
        public String toString() {
            return name + " " + found;
        }
    }

    private static Bad bad(String name, String text, String found, int articles) {
        return new Bad(name, text.getBytes(StandardCharsets.UTF_8), found, articles);
    }

    static Stream<Bad> openDocuments() {
        byte[] whole = odt(TEXT);
        return Stream.of(
                new Bad("empty.odt", new byte[0], "text-missing", 0),
                new Bad("cut.odt", Arrays.copyOf(whole, whole.length / 2), "document-broken", 0),
                new Bad("stump.odt", Arrays.copyOf(whole, 60), "zip-of-files", 0),
                new Bad("other.odt", zip(Map.of("a.txt", "x")), "zip-of-files", 0),
                new Bad("none.odt", zip(Map.of("mimetype", ODT)), "document-broken", 0),
                new Bad(
                        "sheet.odt",
                        zip(Map.of("mimetype", ODT.replace("text", "spreadsheet"))),
                        "document-not-text",
                        0),
                new Bad(
                        "password.odt",
                        zip(Map.of(
                                "mimetype",
                                ODT,
                                "content.xml",
                                "\u0003\u0007",
                                "META-INF/manifest.xml",
                                "<manifest><file-entry><encryption-data/></file-entry></manifest>")),
                        "document-encrypted",
                        0),
                new Bad("bomb.odt", bomb(), "document-too-large", 0),
                odt(
                        "outside.odt",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                        p("&x;"),
                        "document-broken",
                        0),
                flat(
                        "outside.fodt",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                        p("&x;"),
                        "document-broken",
                        0),
                flat("laughs.fodt", laughs(), p("&a9;"), "document-broken", 0),
                flat("control.fodt", "", p("a\u0001b"), "document-broken", 0),
                flat("nul.fodt", "", p("a\0b"), "document-broken", 0),
                flat("deep.fodt", "", "<text:section>".repeat(5000), "document-broken", 0),
                flat(
                        "links.fodt",
                        "",
                        TEXT
                                + p(
                                        "<text:a xlink:href='javascript:x()'>one</text:a> <text:a xlink:href='file:///etc/passwd'>two</text:a>"),
                        "link-omitted",
                        1),
                flat(
                        "pictures.fodt",
                        "",
                        TEXT
                                + p(Stream.of(
                                                "http://127.0.0.1:1/a.png",
                                                "../../../etc/passwd",
                                                "file:///etc/passwd",
                                                "Pictures/../../a")
                                        .map(address ->
                                                "<draw:frame><draw:image xlink:href='" + address + "'/></draw:frame>")
                                        .collect(Collectors.joining())),
                        "picture-omitted",
                        1),
                flat("untitled.fodt", "", p(WORDS.repeat(3)), "title-missing", 0),
                flat("no-text.fodt", "", "", "title-missing", 0),
                odt(
                        "only-pictures.odt",
                        "",
                        p("<draw:frame><draw:image xlink:href='Pictures/a.png'/></draw:frame>"),
                        "title-missing",
                        0),
                flat(
                        "embedded.fodt",
                        "",
                        TEXT
                                + p("<draw:frame><draw:object><office:document office:mimetype='"
                                        + ODT.replace("text", "spreadsheet")
                                        + "'><office:body><office:spreadsheet>" + p("42")
                                        + "</office:spreadsheet></office:body></office:document>"
                                        + "</draw:object></draw:frame>"),
                        "picture-omitted",
                        1),
                flat(
                        "long.fodt",
                        "",
                        TEXT
                                + IntStream.range(0, 10_000)
                                        .mapToObj(i -> p(i + " " + WORDS))
                                        .collect(Collectors.joining()),
                        "",
                        1),
                flat("too-long.fodt", "", TEXT + p("x").repeat(40_000), "document-too-large", 0),
                flat("large.fodt", "", TEXT + p(WORDS.repeat(200)).repeat(150), "document-too-large", 0),
                flat(
                        "cells.fodt",
                        "",
                        TEXT
                                + table(("<table:table-row>" + cell("x", "").repeat(100) + "</table:table-row>")
                                        .repeat(100)),
                        "",
                        1),
                flat(
                        "filled.fodt",
                        "",
                        TEXT
                                + table("<table:table-row>" + cell("a", "") + cell("b", "")
                                        + "</table:table-row><table:table-row table:number-rows-repeated='1048575'>"
                                        + cell("", " table:number-columns-repeated='1000000'") + "</table:table-row>"),
                        "",
                        1),
                flat(
                        "repeated.fodt",
                        "",
                        TEXT
                                + table("<table:table-row table:number-rows-repeated='1000000'>"
                                        + cell("x", " table:number-columns-repeated='1000000'") + cell("y", "")
                                        + "</table:table-row>"),
                        "text-omitted",
                        1),
                flat(
                        "spaces.fodt",
                        "",
                        TEXT + p("a<text:s text:c='999999999'/>b").repeat(500),
                        "",
                        1));
    }

    static Stream<Bad> mails() {
        String nested = IntStream.range(0, 1000)
                .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n")
                .collect(Collectors.joining());
        String inside = "Content-Type: message/rfc822\n\n" + HEAD;
        String picture =
                "Content-Transfer-Encoding: base64\n\n" + Base64.getEncoder().encodeToString(PNG) + "\n";
        return Stream.of(
                bad("empty.eml", "", "text-missing", 0),
                bad("head.eml", HEAD, "text-missing", 0),
                bad(
                        "cut.eml",
                        HEAD + parts("Content-Type: text/plain\n\n" + WORDS).replace("--b--", ""),
                        "document-cut",
                        1),
                bad(
                        "smime.eml",
                        HEAD + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG\n",
                        "document-encrypted",
                        0),
                bad(
                        "signed.eml",
                        HEAD + "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n\nMIAG\n",
                        "message-kind",
                        0),
                bad(
                        "pgp.eml",
                        HEAD + "Content-Type: multipart/encrypted; boundary=b\n\n--b\n\nx\n--b--\n",
                        "document-encrypted",
                        0),
                bad(
                        "pgp-inside.eml",
                        HEAD + "\n-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----\n",
                        "document-encrypted",
                        0),
                bad(
                        "winmail.eml",
                        HEAD
                                + parts(
                                        "Content-Type: text/plain\n\n \n",
                                        "Content-Type: application/ms-tnef; name=winmail.dat\n\nx\n"),
                        "message-kind",
                        0),
                new Bad("winmail.dat", new byte[] {0x78, (byte) 0x9F, 0x3E, 0x22, 1, 0}, "message-kind", 0),
                new Bad("outlook.msg", outlook(), "message-kind", 0),
                bad("nested.eml", HEAD + nested + WORDS, "document-too-large", 0),
                bad("mails.eml", HEAD + inside.repeat(90) + "\n" + WORDS, "document-too-large", 0),
                bad(
                        "parts.eml",
                        HEAD
                                + parts(IntStream.range(0, 2000)
                                        .mapToObj(i -> "\nx\n")
                                        .toArray(String[]::new)),
                        "document-too-large",
                        0),
                bad(
                        "fields.eml",
                        HEAD + ("X-A: " + "v".repeat(900) + "\n").repeat(5000) + "\n" + WORDS,
                        "document-too-large",
                        0),
                new Bad(
                        "unheard.eml",
                        (HEAD + "Content-Type: text/plain; charset=x-unheard\n\nKäse. " + WORDS)
                                .getBytes(StandardCharsets.ISO_8859_1),
                        "",
                        1),
                bad("control.eml", HEAD + "\na\0b\u0001. " + WORDS, "control-character", 0),
                bad("control-page.eml", HEAD + "Content-Type: text/html\n\n<p>a\0b\u0001. " + WORDS, "text-omitted", 1),
                bad(
                        "names.eml",
                        HEAD
                                + parts(
                                        "\n" + WORDS,
                                        "Content-Disposition: attachment; filename=\"../../../x.png\"\nContent-Type: image/png\n"
                                                + picture,
                                        "Content-Disposition: attachment; filename=\"..\\\\..\\\\C:\\\\y.pdf\"\nContent-Type: application/pdf\n\nx\n"),
                        "",
                        1),
                bad(
                        "page.eml",
                        HEAD + "Content-Type: text/html\n\n<p>" + WORDS
                                + "<p><a href='javascript:x()'>one</a><img src='http://127.0.0.1:1/a.png' alt=two>"
                                + "<img src='file:///etc/passwd' alt=three><img src='../../../../etc/passwd' alt=four>",
                        "link-omitted picture-omitted",
                        1),
                bad("picture.eml", HEAD + "Content-Type: image/png\n" + picture, "text-missing", 0),
                bad("large.eml", HEAD + "\n" + WORDS.repeat(220_000), "file-too-large", 0),
                bad("huge.eml", HEAD + "\n" + WORDS.repeat(550_000), "file-too-large", 0),
                bad("lines.eml", HEAD + "\n" + "x\n".repeat(900_000), "document-too-large", 0),
                bad("deep.eml", HEAD + "Content-Type: text/html\n\n" + "<div>".repeat(50_000) + WORDS, "", 1));
    }

    static Stream<Bad> sites() {
        String whole = new Wxr().post(1, "a", "The harbour", WORDS, "").xml();
        return Stream.of(
                bad("cut.xml", whole.substring(0, whole.length() - 60), "document-broken", 0),
                bad("none.xml", new Wxr().xml(), "", 0),
                bad(
                        "outside.xml",
                        whole.replaceFirst("<rss", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss")
                                .replace("The harbour", "]]>&x;<![CDATA["),
                        "document-broken",
                        0),
                bad(
                        "laughs.xml",
                        whole.replaceFirst("<rss", laughs() + "<rss").replace("The harbour", "]]>&a9;<![CDATA["),
                        "document-broken",
                        0),
                bad("deep.xml", whole.replace("</item>", "<a>".repeat(5000) + "</item>"), "document-broken", 0),
                new Bad(
                        "wrong.xml",
                        whole.replace("harbour", "hârbour").getBytes(StandardCharsets.ISO_8859_1),
                        "document-broken",
                        0),
                site("unheard.xml", WORDS, "", 1, "encoding=\"UTF-8\"", "encoding=\"x-unheard\""),
                site("untitled.xml", WORDS, "title-missing", 0, "The harbour", ""),
                site("no-text.xml", "", "text-missing", 0, "", ""),
                site("control.xml", "a\0b\u0001 " + WORDS, "", 1, "", ""),
                site(
                        "page.xml",
                        WORDS
                                + "<a href='javascript:x()'>one</a><img src='http://127.0.0.1:1/a.png' alt=two><img src='/wp-content/uploads/../../../etc/passwd' alt=three><script>x()</script>",
                        "link-omitted picture-omitted",
                        1,
                        "",
                        ""),
                site("name.xml", WORDS, "", 1, "<![CDATA[a]]>", "<![CDATA[../../../x]]>"),
                site("open.xml", WORDS + "[caption ".repeat(100_000), "", 1, "", ""),
                site(
                        "shortcodes.xml",
                        WORDS + "[caption a=\"b\"] [embed a=\"b\"] ".repeat(20_000),
                        "markup-kept",
                        1,
                        "",
                        ""),
                site("tags.xml", WORDS + "<div>".repeat(20_000) + "<b><p>".repeat(2000) + "x", "", 1, "", ""),
                site(
                        "notes.xml",
                        WORDS
                                + IntStream.range(0, 3000)
                                        .mapToObj(i -> "<sup><a href=\"#n" + i + "\">1</a></sup>")
                                        .collect(Collectors.joining())
                                + "<ol>"
                                + IntStream.range(0, 3000)
                                        .mapToObj(i -> "<li id=\"n" + i + "\">x</li>")
                                        .collect(Collectors.joining())
                                + "</ol>",
                        "",
                        1,
                        "",
                        ""),
                site("lines.xml", WORDS + "x\n\n".repeat(40_000), "document-too-large", 0, "", ""),
                site("field.xml", WORDS + "x ".repeat(3 << 20), "document-too-large", 0, "", ""));
    }

    @ParameterizedTest
    @MethodSource({"openDocuments", "mails", "sites"})
    void endsInSecondsWithAWholeArticleOrNone(Bad bad) throws IOException {
        Session session = new Session(Files.createDirectories(folder.resolve("a/archive")));
        session.write("archive.yaml", "title: A\nsource: en\nbase: https://example.org/\n");
        session.write("articles/images/.keep", "");
        Path document = Files.write(folder.resolve(bad.name()), bad.bytes());
        int code = bad.articles() == 0 && !bad.found().isEmpty() ? 1 : 0;
        assertTimeoutPreemptively(LONGEST, () -> session.run(code, "import", document.toString()));
        String told = session.err()
                .lines()
                .filter(line -> line.matches(".*: (?:error|warning)\\[[a-z0-9-]+\\]: .*"))
                .map(line -> line.replaceFirst(".*?: (?:error|warning)\\[([a-z0-9-]+)\\]: .*", "$1"))
                .distinct()
                .collect(Collectors.joining(" "));
        assertEquals(bad.found(), told, session.err());
        List<String> written = files();
        assertEquals(
                bad.articles(),
                written.stream().filter(name -> name.endsWith(".md")).count(),
                written::toString);
        assertTrue(bad.articles() > 0 || written.size() == 3, written::toString);
        assertTrue(
                written.stream().allMatch(name -> name.startsWith("a/archive/") || name.equals(bad.name())),
                written::toString);
        String all = session.out() + session.err();
        assertFalse(all.contains("root:") || all.contains("Exception"), all);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private static String p(String words) {
        return "<text:p>" + words + "</text:p>";
    }

    private static String table(String rows) {
        return "<table:table>" + rows + "</table:table>";
    }

    private static String cell(String words, String attributes) {
        return "<table:table-cell" + attributes + ">" + (words.isEmpty() ? "" : p(words)) + "</table:table-cell>";
    }

    /** An entity that is a thousand million others. */
    private static String laughs() {
        return "<!DOCTYPE a [<!ENTITY a0 'ha'>"
                + IntStream.range(1, 10)
                        .mapToObj(i -> "<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>")
                        .collect(Collectors.joining())
                + "]>";
    }

    private static Bad flat(String name, String doctype, String body, String found, int articles) {
        String text = new String(FlatText.of(body), StandardCharsets.UTF_8);
        return bad(name, text.replaceFirst("\n", doctype + "\n"), found, articles);
    }

    private static Bad odt(String name, String doctype, String body, String found, int articles) {
        String text = new String(FlatText.of(body), StandardCharsets.UTF_8);
        return new Bad(name, odtOf(text.replaceFirst("\n", doctype + "\n")), found, articles);
    }

    private static byte[] odt(String body) {
        return odtOf(new String(FlatText.of(body), StandardCharsets.UTF_8));
    }

    private static byte[] odtOf(String content) {
        return zip(Map.of(
                "mimetype",
                ODT,
                "content.xml",
                content,
                "META-INF/manifest.xml",
                "<manifest/>",
                "Pictures/a.png",
                new String(PNG, StandardCharsets.ISO_8859_1)));
    }

    /** Parts by their names, the kind first; a sign is a byte where it can be. */
    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : parts.keySet().stream()
                    .sorted((a, b) -> b.equals("mimetype") ? 1 : a.equals("mimetype") ? -1 : a.compareTo(b))
                    .toList()) {
                zip.setLevel(name.equals("mimetype") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.getOrDefault(name, "")
                        .getBytes(name.endsWith(".png") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(ODT.getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.putNextEntry(new ZipEntry("content.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                zip.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] outlook() {
        String mark = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
        String name = String.join("\0", "__nameid_version1.0".split(""));
        return (mark + "\0".repeat(500) + name + "\0").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String parts(String... each) {
        return "Content-Type: multipart/mixed; boundary=b\n\n"
                + Stream.of(each).map(part -> "--b\n" + part).collect(Collectors.joining()) + "--b--\n";
    }

    private static Bad site(String name, String text, String found, int articles, String old, String now) {
        String xml = new Wxr().post(1, "a", "The harbour", text, "").xml();
        return bad(name, old.isEmpty() ? xml : xml.replace(old, now), found, articles);
    }
}
