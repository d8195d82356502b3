package parkhang.document.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an export has in an {@code item}: a post, a page, a picture, or what the site needs besides.
 *
 * @param line in which it begins
 * @param fields by their names with prefix, such as {@code wp:post_id}; of the content nothing where it was not asked for
 * @param lines in which the fields begin
 * @param meta the post's own fields, by their keys
 * @param comments how many there are, in the one number of the array
 */
@SuppressWarnings("ArrayRecordComponent") // it is counted while the item is read
record ExportItem(
        int line,
        Map<String, String> fields,
        Map<String, Integer> lines,
        List<Term> terms,
        Map<String, String> meta,
        int[] comments) {
    /**
     * A category, a tag, a language or a group of translations.
     *
     * @param domain its taxonomy
     * @param slug its name in addresses
     */
    record Term(String domain, String slug, String name) {}

    ExportItem(int line) {
        this(line, new HashMap<>(), new HashMap<>(), new ArrayList<>(), new LinkedHashMap<>(), new int[1]);
    }

    /** Stripped; empty where there is none. */
    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    String id() {
        return text("wp:post_id");
    }

    String type() {
        return text("wp:post_type");
    }

    boolean isText() {
        return type().equals("post") || type().equals("page");
    }

    String status() {
        return text("wp:post_password").isEmpty() ? text("wp:status") : "protected by a password";
    }

    boolean isPublished() {
        return status().equals("publish");
    }

    List<Term> terms(String domain) {
        return terms.stream().filter(term -> term.domain().equals(domain)).toList();
    }

    /** The line in which a field begins. */
    int lineOf(String field) {
        return lines.getOrDefault(field, line);
    }
}
