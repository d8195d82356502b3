package parkhang.site.page;

import java.util.List;
import parkhang.edition.SiteLinks;

/** Where everything of a site lies: paths from its root, with slashes. An edition's page is beside the index of its locale. */
public final class SitePath {
    /** The page that leads to each language. */
    public static final String HOME = "index.html";

    /** What search engines read. */
    public static final String SITEMAP = "sitemap.xml";

    /** What libraries harvest. */
    public static final String OAI = "oai.xml";

    public static final String ROBOTS = "robots.txt";

    /** The words of all editions, a folder for each language, and what looks them up. */
    public static final String SEARCH = "search";

    public static final String SEARCH_SCRIPT = SEARCH + "/search.js";

    private SitePath() {}

    /** What there is a list for each of. */
    public enum Kind {
        TOPIC("topic"),
        YEAR("year"),
        AUTHOR("author");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** A page of a locale's list of all editions, counted from 1. */
    public static String index(String tag, int page) {
        return page == 1 ? tag + "/" + SiteLinks.INDEX : tag + "/page/" + page + ".html";
    }

    /** A page of the list of all topics, years or authors. */
    public static String names(String tag, Kind kind, int page) {
        return tag + "/" + kind.word + "s/" + file(page);
    }

    /** A page of the editions of a topic, a year or an author. */
    public static String named(String tag, Kind kind, String folder, int page) {
        return tag + "/" + kind.word + "/" + folder + "/" + file(page);
    }

    /** The newest editions of a topic for feed readers. */
    public static String topicFeed(String tag, String folder) {
        return tag + "/" + Kind.TOPIC.word + "/" + folder + "/" + SiteLinks.FEED;
    }

    public static String feed(String tag) {
        return tag + "/" + SiteLinks.FEED;
    }

    /** The newest editions of several locales that share a language. */
    public static String languageFeed(String tag) {
        return "feeds/" + tag + ".xml";
    }

    public static String office(String tag) {
        return tag + "/office/" + SiteLinks.INDEX;
    }

    public static String search(String tag) {
        return tag + "/search/" + SiteLinks.INDEX;
    }

    public static String sheet(String tag) {
        return tag + "/site.css";
    }

    /** The sheet of a locale's search: its results show more text than lists do, and so it brings more fonts. */
    public static String searchSheet(String tag) {
        return tag + "/search/search.css";
    }

    private static String file(int page) {
        return page == 1 ? SiteLinks.INDEX : page + ".html";
    }

    /** The way from the folder of a file to another one, both given from the root. */
    public static String between(String from, String to) {
        List<String> start = List.of(from.split("/"));
        List<String> end = List.of(to.split("/"));
        int common = 0;
        while (common < Math.min(start.size(), end.size()) - 1
                && start.get(common).equals(end.get(common))) {
            common++;
        }
        return "../".repeat(start.size() - 1 - common) + String.join("/", end.subList(common, end.size()));
    }
}
