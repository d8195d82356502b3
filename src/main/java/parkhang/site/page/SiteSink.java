package parkhang.site.page;

/** Takes the files of a site that are made for it. */
@FunctionalInterface
public interface SiteSink {
    /**
     * Takes one.
     *
     * @param path from the site's root, with slashes
     */
    void take(String path, String text);
}
