package parkhang.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive of many short articles, in English and wholly translated to Dutch. */
final class ManyShortArticles {
    private static final String ARTICLE =
            """
            ---
            title: Good news of day %1$d
            date: 2023-05-10
            ---

            The *whole* text of day %1$d.
            """;
    private static final String TARGETS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
              <file id="f1" original="day-%1$d.md">
                <unit id="u1">
                  <segment state="translated">
                    <source>Good news of day %1$d</source>
                    <target>Goed nieuws van dag %1$d</target>
                  </segment>
                </unit>
                <unit id="u2">
                  <segment state="translated">
                    <source>The <pc id="1">whole</pc> text of day %1$d.</source>
                    <target>De <pc id="1">hele</pc> tekst van dag %1$d.</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """;

    private ManyShortArticles() {}

    static void layOut(Path root, int articles) throws IOException {
        write(root.resolve("archive.yaml"), "title: Many Days\nsource: en\n");
        write(root.resolve("translations/en/imprint.yaml"), "name: The Office\n");
        write(root.resolve("translations/nl/imprint.yaml"), "name: Het Bureau\n");
        for (int day = 1; day <= articles; day++) {
            write(root.resolve("articles/day-" + day + ".md"), ARTICLE.formatted(day));
            write(root.resolve("translations/nl/day-" + day + ".xlf"), TARGETS.formatted(day));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
