package parkhang.search;

/**
 * By what the vocabulary is sorted: spelled so that the forms of a word begin alike, as boom and bomen, huis and huizen, brief and
 * brieven. {@code search.js} has the same rules.
 */
final class SortKey {
    private SortKey() {}

    static String of(String term) {
        StringBuilder key = new StringBuilder(term.length());
        for (int i = 0; i < term.length(); i++) {
            char c =
                    switch (term.charAt(i)) {
                        case 'v' -> 'f';
                        case 'z' -> 's';
                        default -> term.charAt(i);
                    };
            boolean isDouble = c >= 'a' && c <= 'z' && !key.isEmpty() && key.charAt(key.length() - 1) == c;
            if (!isDouble) {
                key.append(c);
            }
        }
        return key.length() == term.length() && key.indexOf(term) == 0 ? term : key.toString();
    }
}
