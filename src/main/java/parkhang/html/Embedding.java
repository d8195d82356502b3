package parkhang.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.edition.AddressText;
import parkhang.volume.PlaceName;

/**
 * How an edition stands on its page: alone, beside the same one in another language, or bound with others. It puts before the names of
 * its places what tells them from those of the others, and links from one edition to another stay on the page, in their language.
 *
 * @param side what the names of the second of two languages begin with; empty for the first, and where there is one
 * @param slug of the edition where it is bound with others; empty where it is not
 * @param bound the slugs of all editions on the page
 * @param deeper by how many levels its headings are lower than in an edition of its own
 */
record Embedding(String side, String slug, Set<String> bound, int deeper) {
    static final Embedding ALONE = new Embedding("", "", Set.of(), 0);

    private static final int LOWEST = 6;

    private static final Pattern AUTHORITY = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*");

    /** What people and shops write in addresses although none may (WHATWG URL Standard, "URL code points"). */
    private static final Pattern REFUSED = Pattern.compile("[{}|^`\\[\\]]|%(?![0-9A-Fa-f]{2})");

    private static final String ARTICLE = ".md";

    /** That of the second of two editions that stand side by side. */
    static Embedding second(Locale locale, int deeper) {
        return new Embedding(PlaceName.side(locale), "", Set.of(""), deeper);
    }

    /** What a name of the edition is called on the page. */
    String id(String name) {
        return id(slug, name);
    }

    /** The same of another one on the page. */
    private String id(String edition, String name) {
        return side + (edition.isEmpty() ? name : PlaceName.of(edition, name));
    }

    /** The element of a heading. */
    String heading(int level) {
        return "h" + Math.min(LOWEST, level + deeper);
    }

    /** Where a link of the edition leads from the page, as HTML wants it written. */
    String href(String address) {
        String target = target(address);
        Matcher authority = AUTHORITY.matcher(target);
        int path = authority.find() ? authority.end() : 0;
        return target.substring(0, path)
                + REFUSED.matcher(target.substring(path))
                        .replaceAll(found ->
                                String.format("%%%02X", (int) found.group().charAt(0)));
    }

    /** Another article's file becomes that article's edition in the same locale. */
    private String target(String address) {
        if (AddressText.isWhole(address)) {
            return address;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String name = hash < 0 ? "" : address.substring(hash + 1);
        boolean isArticle = path.endsWith(ARTICLE);
        String article = isArticle ? path.substring(0, path.length() - ARTICLE.length()) : path;
        String there = path.isEmpty() ? slug : article;
        if (bound.contains(there) && (isArticle || path.isEmpty())) {
            return "#" + (name.isEmpty() ? side + there : id(there, name));
        }
        return (isArticle ? article + ".html" : path) + (hash < 0 ? "" : "#" + name);
    }
}
