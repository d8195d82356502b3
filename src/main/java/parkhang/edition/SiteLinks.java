package parkhang.edition;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an edition leads on the site that it is published on.
 *
 * @param archive the title of the archive
 * @param index what the list of the locale's editions is called
 * @param files what the edition's other files are for
 * @param kinds of these files
 * @param usual the locale of the edition for readers of other languages; null where that edition is not public
 */
public record SiteLinks(String archive, String index, String files, List<FileKind> kinds, @Nullable Locale usual) {
    /** The page that lists a locale's editions, beside them. */
    public static final String INDEX = "index.html";

    /** Begins the name of the picture by which a browser marks them. */
    public static final String ICON = "icon.";

    /** The newest of them for feed readers. */
    public static final String FEED = "feed.xml";

    /** Whether a name is that of a file that a site has beside its editions, and an output has not. */
    public static boolean isBeside(String name) {
        return name.equals(INDEX) || name.equals(FEED) || name.startsWith(ICON);
    }

    public SiteLinks {
        kinds = List.copyOf(kinds);
    }
}
