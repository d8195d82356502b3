package parkhang.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parkhang.export.plan.Program;

/** A workbench that a test opens, with the folder of its archive. */
public final class Desk implements Closeable {
    private final Path root;
    private final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
    private final Workbench workbench;

    /** @param root the archive's folder */
    public Desk(Path root) throws IOException {
        this(root, false);
    }

    /** @param readOnly whether the archive is only shown */
    public Desk(Path root, boolean readOnly) throws IOException {
        this.root = root;
        this.workbench = new Workbench(root, program(), 0, readOnly, faults::add);
    }

    /** Puts an archive of one article in English with a title in Dutch into a folder. */
    public static void writeArchive(Path root) throws IOException {
        write(root, "archive.yaml", "title: A Small Archive\nsource: en\n");
        write(root, "translations/en/imprint.yaml", "name: The Office\n");
        write(root, "translations/nl/imprint.yaml", "name: Het Bureau\n");
        write(
                root,
                "articles/news.md",
                "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe *whole* text.\n\nA second paragraph.\n");
        write(
                root,
                "translations/nl/news.xlf",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
                  <file id="f1" original="news.md">
                    <unit id="u1">
                      <segment state="translated">
                        <source>Good news</source>
                        <target>Goed nieuws</target>
                      </segment>
                    </unit>
                  </file>
                </xliff>
                """);
    }

    private static void write(Path root, String name, String text) throws IOException {
        Files.createDirectories(root.resolve(name).getParent());
        Files.writeString(root.resolve(name), text);
    }

    private static Program program() {
        return new Program("test", "test", Path.of("target"), Path.of("fonts").toAbsolutePath());
    }

    /** The address that opens it, with its key. */
    public String address() {
        return workbench.address();
    }

    /** The address of a page. */
    public String at(String path) {
        return workbench.address().replaceAll("/\\?.*", "") + path;
    }

    /** Somebody who asks it without a browser. */
    public Caller caller() {
        return new Caller(workbench.address());
    }

    public void write(String name, String text) throws IOException {
        write(root, name, text);
    }

    public String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    @Override
    public void close() throws IOException {
        workbench.close();
        assertEquals(List.of(), faults);
    }
}
