package parkhang;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks axe-core, in a browser without a window, what keeps people from reading a page who see or hear or move otherwise. */
public final class Axe {
    private static final Pattern ANSWER = Pattern.compile("<pre id=\"axe\">(.*?)</pre>", Pattern.DOTALL);

    /** A page's own policy lets no script of ours run. */
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");

    /** A promise of the violations in a page with the {@link #script}: of each the rule's name, and the element it was found at. */
    public static final String FOUND =
            """
            axe.run(document).then(found =>
              found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target.join(' '))))""";

    /** Puts them into the page. */
    private static final String RUN = FOUND
            + """
            .then(found => {
              const answer = document.createElement('pre');
              answer.id = 'axe';
              answer.textContent = found.join('\\n');
              document.body.append(answer);
            });
            """;

    private final Tool chromium = new Tool("chromium").require();

    /**
     * The violations on a page, each with the rule's name and the element.
     *
     * @param width of the window, in CSS pixels
     */
    public List<String> violations(Path page, int width, boolean dark) throws IOException {
        Path copy = page.resolveSibling("axe-" + page.getFileName());
        String scripts = "<script>" + script() + "</script><script>" + RUN + "</script></body>";
        String html = POLICY.matcher(Files.readString(page)).replaceFirst("");
        Files.writeString(copy, html.replace("</body>", scripts));
        String dom = chromium.run(
                List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--window-size=" + width + ",900",
                        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                        "--log-level=3",
                        "--virtual-time-budget=10000",
                        "--dump-dom",
                        copy.toUri().toString()),
                "");
        Files.delete(copy);
        Matcher answer = ANSWER.matcher(dom);
        assertTrue(answer.find(), () -> "axe has not answered:\n" + dom);
        return answer.group(1).lines().toList();
    }

    /** What a page needs to ask axe-core. */
    public static String script() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
