package parkhang.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import parkhang.html.Markup;
import parkhang.text.Resource;

/**
 * The one script of a report: it searches and sorts what is on its page, which has all of it in its markup. It stands in the page, so that
 * it works where that is opened as a file, and no other script runs there.
 */
final class ReportScript {
    private static final String TEXT = Resource.text(ReportScript.class, "coverage.js");

    private ReportScript() {}

    /** Lets this script run and nothing else, and nothing be fetched from anywhere but the style sheet (CSP 3, 6.1). */
    static String policy() {
        return "script-src 'sha256-" + hash()
                + "'; connect-src 'none'; img-src 'none'; font-src 'none'; media-src 'none';"
                + " object-src 'none'; frame-src 'none'; worker-src 'none'; manifest-src 'none'; base-uri 'none';"
                + " form-action 'none'";
    }

    /**
     * Writes what the script needs: a field that is hidden until there is a script, and what is said where there is none.
     *
     * @param items a selector of what is searched
     * @param name what it is, in the plural
     */
    static void writeSearch(Markup page, String items, String name) {
        page.open(
                "form",
                "class",
                "search",
                "role",
                "search",
                "hidden",
                "hidden",
                "data-items",
                items,
                "data-name",
                name);
        page.element("label", "Search the " + name, "for", "q").text(" ");
        page.open("input", "type", "search", "id", "q", "dir", "auto", "autocomplete", "off", "spellcheck", "false");
        page.text(" ").element("span", "", "role", "status").close().line();
        page.open("noscript").open("p", "class", "nothing");
        page.text("This page searches and sorts where scripts may run. All of it is here without them, too.")
                .close()
                .close()
                .line();
    }

    /** A column's head, at which its table is sorted: by what is in {@code data-key} of the cells. */
    static void writeHead(Markup page, String text, String name) {
        page.open("th", "scope", "col");
        page.element("button", text, "type", "button", "disabled", "disabled", "data-sort", name)
                .close();
    }

    static void write(Markup page) {
        page.open("script").raw(TEXT).close().line();
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
