package parkhang.document.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.document.web.WebFragment;
import parkhang.xml.XmlText;

/** The shortcodes of Hugo that say nothing but a picture or a page, and what templates make of an address. */
final class Shortcode {
    private static final Pattern ARGUMENT =
            Pattern.compile("(?:([\\w-]+)\\s*=\\s*)?(?:\"((?:[^\"\\\\]|\\\\.)*)\"|`([^`]*)`|([^\\s\"`]+))");
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|webp|svg|tiff?|avif|heic|bmp)");
    private static final Pattern SITE = Pattern.compile("\\{\\{-?\\s*site\\.(?:base_?url|url)\\s*-?\\}\\}");
    private static final Pattern PATH = Pattern.compile(
            "\\{\\{[<%]?-?\\s*(?:(?:rel)?ref\\s+)?[\"'`]?([^\"'`|{}\\s]+)[\"'`]?.*|\\{%-?\\s*(?:post_url|link)\\s+([^\\s%]+).*");

    /** By the name of the shortcode: the address of a page that it shows, of its first argument. */
    private static final Map<String, Function<List<String>, String>> PAGES = Map.of(
            "youtube", values -> "https://www.youtube.com/watch?v=" + values.get(0),
            "vimeo", values -> "https://vimeo.com/" + values.get(0),
            "instagram", values -> "https://www.instagram.com/p/" + values.get(0) + "/",
            "gist",
                    values ->
                            "https://gist.github.com/" + values.get(0) + (values.size() > 1 ? "/" + values.get(1) : ""),
            "tweet", Shortcode::post,
            "twitter", Shortcode::post,
            "x", Shortcode::post);

    private static final Set<String> FIGURES = Set.of("figure", "img", "image");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    private Shortcode() {}

    private static String post(List<String> values) {
        return values.size() > 1
                ? "https://x.com/" + values.get(0) + "/status/" + values.get(1)
                : "https://x.com/i/status/" + values.get(0);
    }

    /** The HTML of a shortcode; empty where it is none of these. */
    static String html(String name, String arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(arguments);
        while (argument.find()) {
            String value = argument.group(2) != null
                    ? argument.group(2).replaceAll("\\\\(.)", "$1")
                    : argument.group(3) != null ? argument.group(3) : argument.group(4);
            String key = argument.group(1) == null ? String.valueOf(named.size()) : argument.group(1);
            named.put(key, value);
        }
        if (FIGURES.contains(name) && named.containsKey("src")) {
            String address = named.remove("src");
            return picture(address, named, "");
        }
        List<String> values = new ArrayList<>(named.values());
        Function<List<String>, String> page = PAGES.get(name);
        if (page == null || values.isEmpty()) {
            return "";
        }
        String address = page.apply(values);
        return "<a" + XmlText.attribute("href", address) + ">" + XmlText.escaped(address) + "</a>";
    }

    /** @param attributes a description and a caption; what else they say stands in the diagnostic that names the markup */
    static String picture(String address, Map<String, String> attributes, String size) {
        String caption = attributes.getOrDefault("caption", attributes.getOrDefault("title", ""));
        return "<img" + XmlText.attribute("src", address)
                + XmlText.attribute("alt", attributes.getOrDefault("alt", ""))
                + (caption.isEmpty() ? "" : XmlText.attribute("title", caption))
                + (size.isEmpty() ? "" : XmlText.attribute(WebFragment.SIZE, size)) + ">";
    }

    static boolean isPicture(String file) {
        return PICTURE.matcher(file).matches();
    }

    /** The address that a template makes, without the site's own. */
    static String address(String template) {
        if (SITE.matcher(template).matches()) {
            return "";
        }
        Matcher path = PATH.matcher(template);
        if (!path.matches()) {
            return template.replaceAll("[{}%<>\\s]+", "");
        }
        boolean isPost = path.group(2) != null && !path.group(2).contains(".");
        return isPost
                ? path.group(2).replaceFirst("^[0-9]{4}-[0-9]{2}-[0-9]{2}-", "") + ".md"
                : path.group(2) != null ? path.group(2) : path.group(1);
    }

    /** The file of an article that is called by another page's name; empty where that has one word, as an article has another name then. */
    static String article(String page) {
        String name = HeadingNames.of(page.substring(page.lastIndexOf('/') + 1).replaceFirst("\\.mdx?$", ""));
        return WORDS.matcher(name).matches() ? name + ".md" : "";
    }
}
