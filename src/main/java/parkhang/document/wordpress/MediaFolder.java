package parkhang.document.wordpress;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.document.web.PictureFile;
import parkhang.document.web.PictureSource;

/** The pictures of a site: what the export says of them, and their files in a folder that was named. None is fetched. */
final class MediaFolder implements PictureSource {
    private static final Pattern UPLOAD = Pattern.compile("(?:.*/)?wp-content/uploads/(?:sites/[0-9]+/)?(.+)");
    /** A smaller copy that WordPress made: {@code -300x200}, or of a large picture {@code -scaled}. */
    private static final Pattern SIZE =
            Pattern.compile("-(?:[0-9]{1,5}x[0-9]{1,5}|scaled|rotated)(?=\\.[A-Za-z0-9]+$)");

    private final @Nullable Path folder;
    private final Map<String, Attachment> byId = new HashMap<>();
    private final Map<String, List<Attachment>> byPost = new HashMap<>();
    private final Map<String, Attachment> byPath = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** @param folder null where none was named */
    MediaFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * A picture, or another file, of the site.
     *
     * @param parent the post that it was uploaded to
     */
    record Attachment(String id, String parent, String address, String description, String caption) {}

    void add(ExportItem item) {
        Attachment attachment = new Attachment(
                item.id(),
                item.text("wp:post_parent"),
                item.text("wp:attachment_url"),
                item.meta().getOrDefault("_wp_attachment_image_alt", "").strip(),
                item.text("excerpt:encoded"));
        byId.put(attachment.id(), attachment);
        byPost.computeIfAbsent(attachment.parent(), post -> new ArrayList<>()).add(attachment);
        byPath.put(original(path(attachment.address())), attachment);
    }

    Optional<Attachment> attachment(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that were uploaded to a post, in the order of their numbers. */
    Stream<Attachment> of(String post) {
        return byPost.getOrDefault(post, List.of()).stream()
                .sorted(Comparator.comparing((Attachment one) -> one.id().length())
                        .thenComparing(Attachment::id));
    }

    @Override
    public String description(String address) {
        Attachment attachment = byPath.get(original(path(address)));
        return attachment == null ? "" : attachment.description();
    }

    @Override
    public Optional<Found> find(String address) {
        String path = path(address);
        String original = original(path);
        Attachment attachment = byPath.get(original);
        if (attachment != null) {
            used.add(attachment.id());
        }
        Path media = folder;
        if (media == null || path.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(
                        path,
                        original,
                        SIZE.matcher(original).replaceFirst(""),
                        original.replaceFirst("(?=\\.[A-Za-z0-9]+$)", "-scaled"))
                .flatMap(name -> Stream.of(name, name.substring(name.lastIndexOf('/') + 1)))
                .distinct()
                .flatMap(name -> PictureFile.read(media, name).stream())
                .findFirst()
                .map(bytes -> new Found(original, bytes));
    }

    /** How many attachments no text has shown. */
    long unused() {
        return (long) byId.size() - used.size();
    }

    /** Below the folder of uploads; empty for what lies elsewhere. */
    private static String path(String address) {
        Matcher upload = UPLOAD.matcher(address.replaceFirst("[?#].*", ""));
        return upload.matches() ? upload.group(1) : "";
    }

    private static String original(String path) {
        return SIZE.matcher(decoded(path)).replaceFirst("");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
