package parkhang.html;

import java.util.Set;
import parkhang.volume.PlaceName;

/**
 * What an edition's places are called on a page, and where its links lead from there. On a page of its own it keeps its names; bound
 * with others it puts its slug before them.
 *
 * @param slug of the edition where it shares its page; empty where it does not
 * @param bound the slugs of all editions on the page
 */
record Anchors(String slug, Set<String> bound) {
    static final Anchors ALONE = new Anchors("", Set.of());

    String id(String name) {
        return slug.isEmpty() ? name : PlaceName.of(slug, name);
    }

    /** Another article's file becomes that article's edition in the same locale, on this page where it is bound with it. */
    String target(String address) {
        if (address.contains(":")) {
            return address;
        }
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String name = hash < 0 ? "" : address.substring(hash + 1);
        String article = path.isEmpty() ? slug : path.replaceFirst("\\.md$", "");
        if (!article.isEmpty() && (path.isEmpty() || path.endsWith(".md")) && bound.contains(article)) {
            return "#" + (name.isEmpty() ? article : PlaceName.of(article, name));
        }
        return path.replaceFirst("\\.md$", ".html") + (hash < 0 ? "" : "#" + name);
    }
}
