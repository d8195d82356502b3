package parkhang;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;

/** Asks the Nu Html Checker whether a page is valid HTML. */
public final class HtmlValidator {
    private HtmlValidator() {}

    /** Its errors and warnings; that a slash at a void element's end means nothing to HTML is known and wanted. */
    public static List<String> findings(String html) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        });
        // It reads the grammar of HTML by recursion.
        new Thread(null, task, "HTML", 16L << 20).start();
        String found = task.get();
        return found.lines()
                .filter(line -> !line.isBlank() && !line.contains("Trailing slash on void elements"))
                .toList();
    }
}
