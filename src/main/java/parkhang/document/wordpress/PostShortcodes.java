package parkhang.document.wordpress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.diagnostic.Finding;
import parkhang.document.DocumentCode;
import parkhang.xml.XmlText;

/** Puts HTML in place of the shortcodes that WordPress itself has; what stands there stays in its lines. */
final class PostShortcodes {
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\[(?<escape>\\[)?(?<close>/)?(?<name>[A-Za-z][\\w-]*)(?<arguments>(?:\\s(?:[^\\[\\]\"']|\"[^\"]*\"|'[^']*')*+)?)/?\\](?<behind>\\])?");
    private static final Pattern ARGUMENT =
            Pattern.compile("(?:([\\w-]+)\\s*=\\s*)?(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'\\]]+))");
    private static final Pattern PICTURE =
            Pattern.compile("\\s*((?:<a\\b[^>]*>)?\\s*<img\\b[^>]*>\\s*(?:</a>)?)(.*)", Pattern.DOTALL);
    private static final Pattern ALONE = Pattern.compile("(?m)^[ \\t]*(https?://[^\\s<>\"\\[\\]]+)[ \\t]*$");
    private static final Set<String> PAIRED = Set.of("caption", "wp_caption", "embed", "video", "audio");
    private static final Pattern PAIR = Pattern.compile("\\[(/(?=\\w+\\]))?(" + String.join("|", PAIRED) + ")\\b");
    private static final Set<String> EMBEDDED =
            Set.of("youtube", "vimeo", "video", "audio", "embed", "tweet", "instagram", "playlist", "googlemaps");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//\\S+");

    private final String post;
    private final MediaFolder media;
    private final Report report;

    /** Told of what is not as it was. */
    interface Report {
        /**
         * Takes one finding.
         *
         * @param below how many lines below the first of the text
         */
        void say(int below, Finding finding);
    }

    /** @param post the number of the post that the text is of */
    PostShortcodes(String post, MediaFolder media, Report report) {
        this.post = post;
        this.media = media;
        this.report = report;
    }

    /** The text with HTML in place of what is known. */
    String html(String content) {
        StringBuilder html = new StringBuilder();
        Matcher shortcode = SHORTCODE.matcher(content);
        Lines lines = new Lines(content);
        int end = 0;
        for (int at = 0; shortcode.find(at); at = Math.max(shortcode.end(), end)) {
            String typed = shortcode.group();
            boolean isEscaped = shortcode.group("escape") != null && shortcode.group("behind") != null;
            int close = shortcode.group("close") == null ? close(content, shortcode) : -1;
            String inside = close < 0 ? "" : content.substring(shortcode.end(), close);
            Optional<String> made = isEscaped
                    ? Optional.of(typed.substring(1, typed.length() - 1))
                    : shortcode.group("close") != null
                            ? Optional.empty()
                            : made(shortcode.group("name"), arguments(shortcode.group("arguments")), inside);
            if (made.isPresent()) {
                html.append(content, end, shortcode.start()).append(made.get());
                end = close < 0 ? shortcode.end() : close + ("[/" + shortcode.group("name") + "]").length();
                if (!isEscaped) {
                    report.say(
                            lines.above(shortcode.start()),
                            DocumentCode.MARKUP_CONVERTED.with("shortcode", Map.of("typed", typed)));
                }
            } else if (isMeant(shortcode)) {
                report.say(lines.above(shortcode.start()), DocumentCode.MARKUP_KEPT.with(Map.of("typed", typed)));
            }
        }
        return addresses(html.append(content.substring(end)).toString());
    }

    /** Where the closing tag of a pair stands; negative where there is none before the next of its name. */
    private static int close(String content, Matcher opening) {
        String name = opening.group("name");
        if (PAIRED.contains(name)) {
            Matcher next = PAIR.matcher(content);
            for (int at = opening.end(); next.find(at); at = next.end()) {
                if (next.group(2).equals(name)) {
                    return next.group(1) == null ? -1 : next.start();
                }
            }
        }
        return -1;
    }

    /** Counts the lines of a text up to places that come one behind another. */
    private static final class Lines {
        private final String text;
        private int at;
        private int lines;

        Lines(String text) {
            this.text = text;
        }

        int above(int end) {
            for (; at < end; at++) {
                lines += text.charAt(at) == '\n' ? 1 : 0;
            }
            return lines;
        }
    }

    /** Whether a word in brackets is no word of the author's. */
    private static boolean isMeant(Matcher shortcode) {
        return shortcode.group("close") != null
                || shortcode.group("arguments").contains("=")
                || shortcode.group("name").matches(".*[_-].*");
    }

    /** An address on a line of its own shows what is there; here it is a link. */
    private String addresses(String html) {
        Lines lines = new Lines(html);
        return ALONE.matcher(html).replaceAll(found -> {
            report.say(
                    lines.above(found.start()),
                    DocumentCode.MARKUP_CONVERTED.shared("text-moved.embedded", Map.of("address", found.group(1))));
            return Matcher.quoteReplacement(link(found.group(1)));
        });
    }

    private static String link(String address) {
        return "<a" + XmlText.attribute("href", address.replace("&amp;", "&")) + ">"
                + XmlText.escaped(address.replace("&amp;", "&")) + "</a>";
    }

    private static Map<String, String> arguments(String typed) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(typed);
        while (argument.find()) {
            String value = Stream.of(2, 3, 4)
                    .map(argument::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            String key = argument.group(1) == null ? String.valueOf(arguments.size()) : argument.group(1);
            arguments.put(key, value);
        }
        return arguments;
    }

    private Optional<String> made(String name, Map<String, String> arguments, String inside) {
        if (name.equals("caption") || name.equals("wp_caption")) {
            return caption(arguments.getOrDefault("caption", ""), inside);
        } else if (name.equals("gallery")) {
            return gallery(arguments);
        } else if (!EMBEDDED.contains(name)) {
            return Optional.empty();
        }
        Stream<String> addresses = inside.isBlank()
                ? arguments.values().stream()
                        .filter(value -> ADDRESS.matcher(value.strip()).matches())
                : Stream.of(inside);
        String links = addresses.map(String::strip).map(PostShortcodes::link).collect(Collectors.joining(" "));
        return links.isEmpty() ? Optional.empty() : Optional.of(links);
    }

    private static Optional<String> caption(String argument, String inside) {
        Matcher picture = PICTURE.matcher(inside);
        if (!picture.matches()) {
            return Optional.empty();
        }
        String words = picture.group(2).isBlank()
                ? XmlText.escaped(argument)
                : picture.group(2).strip();
        int lines = (int) inside.chars().filter(c -> c == '\n').count();
        String html = "<figure>" + picture.group(1) + "<figcaption>" + words + "</figcaption></figure>";
        int kept = (int) html.chars().filter(c -> c == '\n').count();
        return Optional.of(html + "\n".repeat(Math.max(0, lines - kept)));
    }

    private Optional<String> gallery(Map<String, String> arguments) {
        String ids = arguments.getOrDefault("ids", arguments.getOrDefault("include", ""));
        Stream<MediaFolder.Attachment> shown = ids.isBlank()
                ? media.of(arguments.getOrDefault("id", post))
                : Stream.of(ids.split(",")).map(String::strip).flatMap(id -> media.attachment(id).stream());
        String figures = shown.map(PostShortcodes::figure).collect(Collectors.joining());
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures);
    }

    static String figure(MediaFolder.Attachment picture) {
        return "<figure><img" + XmlText.attribute("src", picture.address())
                + XmlText.attribute("alt", picture.description()) + ">"
                + (picture.caption().isEmpty() ? "" : "<figcaption>" + picture.caption() + "</figcaption>")
                + "</figure>";
    }
}
