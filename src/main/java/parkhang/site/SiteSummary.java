package parkhang.site;

/**
 * What a run has made.
 *
 * @param editions that are public; 0 where nothing had changed
 * @param files of the site
 * @param written of these
 * @param removed that are no longer public
 */
public record SiteSummary(int editions, int files, int written, int removed) {
    static SiteSummary unchanged(int files) {
        return new SiteSummary(0, files, 0, 0);
    }
}
