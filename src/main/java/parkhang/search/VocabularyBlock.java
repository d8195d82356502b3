package parkhang.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Terms in their order. First the postings' file that is open, and how many postings it has. Then for each term: how many code units
 * it has in common with the one before, the rest of it, and either a comma and its postings, or a semicolon and how long these are.
 * A colon is a semicolon where the postings begin a new file.
 */
final class VocabularyBlock {
    /** In bytes; longer postings lie in a file. */
    private static final int LONGEST_INSIDE = 8;

    private final PostingFiles files;
    private final StringBuilder text = new StringBuilder();
    private int size;
    private String before = "";

    VocabularyBlock(PostingFiles files) {
        this.files = files;
        text.append(files.file()).append(' ').append(files.index());
    }

    void add(String term, Postings postings) throws IOException {
        int shared = shared(before, term);
        text.append(' ').append(Digits.of(shared)).append(term, shared, term.length());
        if (postings.length() <= LONGEST_INSIDE) {
            text.append(',').append(postings.signs());
        } else {
            text.append(files.add(postings) ? ':' : ';');
            Digits.append(text, postings.length());
        }
        size += size(before, term, postings);
        before = term;
    }

    /** About how many bytes. */
    int size() {
        return size;
    }

    String text() {
        return text.toString();
    }

    /** About how many bytes a term takes behind another. */
    static int size(String before, String term, Postings postings) {
        int rest = term.substring(shared(before, term)).getBytes(StandardCharsets.UTF_8).length;
        return rest + 4 + Math.min(postings.length(), LONGEST_INSIDE);
    }

    /** How many code units two words have in common at their beginning. */
    static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
