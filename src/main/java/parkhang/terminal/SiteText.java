package parkhang.terminal;

import java.nio.file.Path;
import parkhang.site.SiteSummary;

/** What is said of a site when it is made. */
public final class SiteText {
    private SiteText() {}

    public static String of(SiteSummary site, Path folder) {
        if (site.editions() == 0 && site.written() == 0 && site.removed() == 0) {
            return "nothing had changed: " + site.files() + " files in " + folder + "\n";
        }
        return site.editions() + " editions, " + site.files() + " files in " + folder + " (" + site.written()
                + " written, " + site.removed() + " removed)\nopen " + folder.resolve("index.html") + "\n";
    }
}
