package parkhang.archive;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where an article lies. */
public record ArticleFile(String slug, Path path) {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /** A file system's names end at 255 bytes, and an edition's has the slug and several endings in it. */
    private static final int LONGEST = 100;

    /** Whether a text can be a slug: it stands in addresses and in file names as it is. */
    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && SLUG.matcher(text).matches();
    }
}
