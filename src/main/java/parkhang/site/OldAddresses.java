package parkhang.site;

import java.util.SortedMap;
import java.util.function.BiConsumer;
import parkhang.site.edition.SiteEdition;

/** Where articles were published before: a path of the whole site leads to the edition for readers of any language. */
final class OldAddresses {
    private OldAddresses() {}

    /**
     * Goes through them.
     *
     * @param article its editions by language tag
     * @param taker gets each edition with the path of the file, from the site's root, that is to lead to it
     */
    static void of(SortedMap<String, SiteEdition> article, BiConsumer<SiteEdition, String> taker) {
        SiteEdition first = article.values().iterator().next();
        SiteEdition usual = article.getOrDefault(first.usual(), first);
        for (SiteEdition edition : article.values()) {
            for (String old : edition.moved()) {
                if (!old.startsWith("/")) {
                    taker.accept(edition, edition.key().tag() + "/" + old + ".html");
                } else if (edition.equals(usual)) {
                    taker.accept(edition, file(old.substring(1)));
                }
            }
        }
    }

    /** The file that a web server has for an address: one without an ending is a folder's. */
    private static String file(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.endsWith("/") ? path + "index.html" : last.contains(".") ? path : path + "/index.html";
    }
}
