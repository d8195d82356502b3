package parkhang;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;

/** Asks the Nu Html Checker whether a page is valid HTML. */
public final class HtmlValidator {
    /** The checker's jar first: it brings a parser, which is newer than the program's and must read for it. */
    private static final Class<?> CHECKER = load(EmbeddedValidator.class);

    private static final List<String> KNOWN =
            List.of("Trailing slash on void elements", "violates Content Security Policy (meta tag)");

    private HtmlValidator() {}

    /**
     * Its errors and warnings; that a slash at a void element's end means nothing to HTML is known and wanted. What a page's policy lets in,
     * a browser is asked ({@code SearchJourneyTest}): the checker is given no address and knows of no 'self', and it takes data for scripts.
     */
    public static List<String> findings(String html) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> check(html));
        // It reads the grammar of HTML by recursion.
        Thread thread = new Thread(null, task, "HTML", 16L << 20);
        thread.setContextClassLoader(CHECKER.getClassLoader());
        thread.start();
        String found = task.get();
        return found.lines()
                .filter(line -> !line.isBlank() && KNOWN.stream().noneMatch(line::contains))
                .toList();
    }

    private static String check(String html) throws ReflectiveOperationException {
        Object checker = CHECKER.getConstructor().newInstance();
        Class<?> format = CHECKER.getClassLoader().loadClass(OutputFormat.class.getName());
        Object gnu = format.getField(OutputFormat.GNU.name()).get(null);
        CHECKER.getMethod("setOutputFormat", format).invoke(checker, gnu);
        InputStream page = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
        return (String) CHECKER.getMethod("validate", InputStream.class).invoke(checker, page);
    }

    private static Class<?> load(Class<?> type) {
        List<URL> places = new ArrayList<>();
        places.add(type.getProtectionDomain().getCodeSource().getLocation());
        try {
            for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                places.add(Path.of(place).toUri().toURL());
            }
            return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())
                    .loadClass(type.getName());
        } catch (MalformedURLException | ClassNotFoundException e) {
            throw new IllegalStateException("the Nu Html Checker is not on the class path", e);
        }
    }
}
