package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Choices;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.ledger.Ledger;
import parkhang.translation.State;

/**
 * An archive of two short articles, in English and wholly translated to Dutch, in which a test breaks one thing. As it is,
 * its export reports nothing and makes {@link #ALL}.
 */
final class SmallArchive {
    static final List<String> ALL = List.of("en/first.html", "en/second.html", "nl/first.html", "nl/second.html");

    static final String ARTICLE =
            """
            ---
            title: Good news
            date: 2023-05-10
            ---

            The *whole* text.
            """;
    static final String TARGETS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
              <file id="f1" original="first.md">
                <unit id="u1">
                  <segment state="translated">
                    <source>Good news</source>
                    <target>Goed nieuws</target>
                  </segment>
                </unit>
                <unit id="u2">
                  <segment state="translated">
                    <source>The <pc id="1">whole</pc> text.</source>
                    <target>De <pc id="1">hele</pc> tekst.</target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """;

    private static final Choices CHOICES = new Choices(Incomplete.MARK, State.TRANSLATED, false);

    private final Path root;
    private final Path output;
    private Path fonts;
    private Set<Format> formats = EnumSet.of(Format.HTML);
    private Clock clock = Clock.systemUTC();
    private UnaryOperator<Archive> opening = UnaryOperator.identity();

    /** @param root an empty folder, or none yet */
    SmallArchive(Path root) {
        this.root = root;
        output = root.resolve("output");
        fonts = oneFont(root.resolve("fonts-of-the-program"));
        with("archive.yaml", "title: A Small Archive\nsource: en\n");
        with("translations/en/imprint.yaml", "name: The Office\n");
        with("translations/nl/imprint.yaml", "name: Het Bureau\n");
        for (String slug : List.of("first", "second")) {
            with("articles/" + slug + ".md", ARTICLE);
            with("translations/nl/" + slug + ".xlf", TARGETS.replace("first.md", slug + ".md"));
        }
    }

    Path root() {
        return root;
    }

    Path output() {
        return output;
    }

    /** The same archive with other text in a file. */
    SmallArchive with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallArchive with(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same archive with something else at the end of the first article, which no bundle has translated. */
    SmallArchive withText(String text) {
        return with("articles/first.md", ARTICLE + "\n" + text + "\n");
    }

    SmallArchive withProgramFonts(Path folder) {
        fonts = folder;
        return this;
    }

    SmallArchive withPdf() {
        fonts = Path.of("fonts");
        return in(Format.HTML, Format.PDF);
    }

    SmallArchive in(Format... wanted) {
        formats = Set.of(wanted);
        return this;
    }

    /** The moment of the exports that follow. */
    SmallArchive at(String moment) {
        clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return this;
    }

    /** The same archive, opened in another way. */
    SmallArchive opened(UnaryOperator<Archive> how) {
        opening = how;
        return this;
    }

    /** Exports all that is due. */
    Run run() {
        return run(false);
    }

    /** The same, and removes what is left over. */
    Run pruned() {
        return run(true);
    }

    private Run run(boolean prune) {
        Archive archive = opening.apply(Archive.open(root, new Diagnostics()).orElseThrow());
        return Run.of(archive, output, CHOICES, fonts, formats, prune, clock);
    }

    /**
     * Exports all, and asserts what was reported, each as {@code place: severity[code]}, and what was made. Whatever
     * happens, no part of a file is left anywhere, and every diagnostic says what to do.
     */
    void exports(List<String> reported, List<String> made) {
        Run run = run();
        List<String> heads = run.reported().stream()
                .map(one -> one.replaceAll("(?s)]: .*", "]"))
                .toList();
        assertEquals(reported, heads, () -> String.join("\n", run.reported()));
        run.reported().forEach(one -> assertTrue(one.matches("[^\\n]+\\n  hint: [^\\n]{10,}"), one));
        assertEquals(
                heads.stream().anyMatch(head -> head.contains(" error[")),
                run.summary().hasErrors());
        List<String> editions = files(output).stream()
                .filter(name -> !name.startsWith(Ledger.FOLDER) || name.endsWith(".part"))
                .toList();
        assertEquals(made, editions);
    }

    /** Every export reads its fonts, and a page wants none. */
    private static Path oneFont(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(Path.of("fonts/NotoSans-Regular.ttf"), folder.resolve("one.ttf"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files in a folder, hidden ones too. */
    static List<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
