package parkhang;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** Asks the Nu Html Checker whether a page is valid HTML. */
public final class HtmlValidator {
    private HtmlValidator() {}

    /** Its errors and warnings; that a slash at a void element's end means nothing to HTML is known and wanted. */
    public static List<String> findings(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String found = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return found.lines()
                .filter(line -> !line.isBlank() && !line.contains("Trailing slash on void elements"))
                .toList();
    }
}
