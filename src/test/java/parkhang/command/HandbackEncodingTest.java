package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files come back from Windows with its line ends, and in UTF-16 with its mark. */
class HandbackEncodingTest {
    private static byte[] encoded(String text, String encoding) {
        boolean little = encoding.equals("UTF-16LE");
        Charset charset = little ? StandardCharsets.UTF_16LE : Charset.forName(encoding);
        String declared = text.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding.replace("LE", "") + "\"")
                .replace("charset=UTF-8", "charset=" + encoding.replace("LE", ""));
        String marked =
                encoding.equals("UTF-16") ? declared : "\uFEFF" + declared; // Java's UTF-16 sets the mark by itself
        return marked.replace("\n", "\r\n").getBytes(charset);
    }

    @ParameterizedTest
    @CsvSource({
        "po, UTF-8",
        "po, UTF-16",
        "po, UTF-16LE",
        "tmx, UTF-8",
        "tmx, UTF-16",
        "tmx, UTF-16LE",
        "xliff20, UTF-8",
        "xliff20, UTF-16",
        "xliff20, UTF-16LE",
        "xliff12, UTF-16"
    })
    void itsWordsAreTaken(String format, String encoding, @TempDir Path folder) throws IOException {
        Session session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("articles/a.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n");
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        session.run(0, "sync");
        Path bundle = folder.resolve("translations/nl/a.xlf");
        Files.writeString(
                bundle,
                Files.readString(bundle)
                        .replace("state=\"initial\"", "state=\"translated\"")
                        .replace("</source>", "</source>\n        <target>Good news</target>"));
        Path out = folder.resolve("out");
        session.run(0, "handoff", "nl", "--all", "--to", format, "--output", out.toString());
        String text = Files.readString(out);
        int target = text.lastIndexOf("Good news");
        String back = text.substring(0, target) + "Blij nieuws" + text.substring(target + "Good news".length());
        Files.write(out, encoded(back, encoding));
        session.run(0, "handback", out.toString());
        assertTrue(Files.readString(bundle).contains("<target>Blij nieuws</target>"), session.out() + session.err());
    }

    @Test
    void aTermbaseIsReadToo(@TempDir Path folder) throws IOException {
        Session session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        Path tbx = folder.resolve("terms.tbx");
        Files.write(
                tbx,
                encoded(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <martif><text><body><termEntry>
                        <langSet xml:lang="en"><tig><term>bill</term></tig></langSet>
                        <langSet xml:lang="nl"><tig><term>wetsvoorstel</term></tig></langSet>
                        </termEntry></body></text></martif>
                        """,
                        "UTF-16LE"));
        session.run(0, "glossary", "nl", "--from", tbx.toString());
        assertTrue(
                Files.readString(folder.resolve("translations/nl/glossary.csv")).contains("wetsvoorstel"));
    }
}
