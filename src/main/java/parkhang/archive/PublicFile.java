package parkhang.archive;

import java.util.regex.Pattern;
import parkhang.article.PublicArticle;

/** A file of an archive as it may leave it: what editions are made of, and what their PDFs carry. */
final class PublicFile {
    private static final Pattern ARTICLE = Pattern.compile("articles/.+\\.md");

    private PublicFile() {}

    /** Its bytes without what is for those who translate only, see {@link PublicBundle} and {@link PublicArticle}. */
    static byte[] of(String name, byte[] bytes) {
        return ARTICLE.matcher(name).matches() ? PublicArticle.of(bytes) : PublicBundle.of(name, bytes);
    }

    /** Whether a file of that name may be another one outside. */
    static boolean isText(String name) {
        return ARTICLE.matcher(name).matches() || PublicBundle.isBundle(name);
    }
}
