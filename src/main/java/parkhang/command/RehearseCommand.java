package parkhang.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import parkhang.archive.Layout;
import parkhang.file.SafeFile;
import parkhang.text.Locales;
import parkhang.text.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * {@code parkhang rehearse}, which only the launcher calls: goes once through what offices do daily, in an archive of its own,
 * so that the Java runtime can keep the classes for the next start.
 */
@Command(
        name = RehearseCommand.NAME,
        hidden = true,
        description = "Do once what is done daily, in an archive that is thrown away.")
final class RehearseCommand implements Callable<Integer> {
    static final String NAME = "rehearse";

    private static final String RELEASE = "release";

    private static final List<String> TRANSLATED = List.of("de", "fr", "nl", "bo");

    private static final List<List<String>> DAILY = List.of(
            List.of("sync"),
            List.of("coverage"),
            List.of("check"),
            List.of("export", "--jobs", "1"),
            List.of("export", "--jobs", "1", "--locale", "en-XA", "--locale", "ar-XB"));

    @ParentCommand
    private MainCommand main;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("parkhang-rehearsal");
        try {
            main.runSilently("--version");
            main.runSilently("--help");
            main.runSilently("init", folder.toString());
            Layout layout = new Layout(folder);
            addFiles(layout);
            layOutBundles(layout);
            int code = 0;
            for (List<String> command : DAILY) {
                code |= main.runSilently(Stream.concat(Stream.of("-C", folder.toString()), command.stream())
                        .toArray(String[]::new));
                translate(layout);
            }
            return code;
        } finally {
            delete(folder);
        }
    }

    /** What {@code init} leaves to the user: an address, a theme, and an article with all that one can have. */
    private static void addFiles(Layout layout) throws IOException {
        Files.writeString(layout.settings(), "base: https://www.example.org/press/\n", StandardOpenOption.APPEND);
        add("theme.yaml", layout.themeFile());
        add("logo.svg", layout.theme().resolve("logo.svg"));
        add(RELEASE + ".md", layout.article(RELEASE));
        add("chart.svg", layout.articles().resolve("images/chart.svg"));
        add("dot.png", layout.articles().resolve("images/dot.png"));
    }

    private static void add(String name, Path file) throws IOException {
        SafeFile.write(file, Resource.bytes(RehearseCommand.class, "rehearsal/" + name));
    }

    private static void layOutBundles(Layout layout) throws IOException {
        for (String tag : TRANSLATED) {
            Path imprint = layout.imprint(Locales.of(tag).orElseThrow());
            Files.createDirectories(imprint.getParent());
            Files.writeString(
                    imprint,
                    """
                    name: Büro (%s)
                    address:
                      - Straße 1
                      - 10435 Berlin
                    phone: +49 (0)30 123456
                    mail: info@example.org
                    website: https://www.example.org
                    """
                            .formatted(tag));
        }
    }

    private static void translate(Layout layout) throws IOException {
        for (String tag : TRANSLATED) {
            for (String slug : List.of("welcome", RELEASE)) {
                translate(layout, tag, slug);
            }
        }
    }

    /** Makes each source its own target. */
    private static void translate(Layout layout, String tag, String slug) throws IOException {
        Path file = layout.targets(Locales.of(tag).orElseThrow(), slug);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(
                file,
                text.replaceAll(
                        "<segment state=\"initial\">(\\s*)<source>(.*)</source>",
                        "<segment state=\"translated\">$1<source>$2</source>$1<target>$2</target>"),
                StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
