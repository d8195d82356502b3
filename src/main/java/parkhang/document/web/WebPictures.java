package parkhang.document.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.ContentPicture;
import parkhang.document.DocumentCode;

/** The pictures of a page: those that it holds itself, and those that were saved beside it. None is fetched. */
final class WebPictures {
    /** In bytes, as for any picture. */
    private static final long LARGEST = 20L << 20;

    private static final Pattern DATA = Pattern.compile("(?i)data:image/[a-z0-9.+-]+;base64,(.*)", Pattern.DOTALL);

    private final String file;
    private final @Nullable Path folder;
    private final Diagnostics findings;
    private final Map<String, ContentPicture> found = new LinkedHashMap<>();

    /** @param folder that the page lies in; nothing outside of it is read */
    WebPictures(String file, @Nullable Path folder, Diagnostics findings) {
        this.file = file;
        this.folder = folder;
        this.findings = findings;
    }

    List<ContentPicture> all() {
        return List.copyOf(found.values());
    }

    /** Empty and told where the picture is not at hand. */
    Optional<Inline.Image> read(Element image) {
        Place place = WebBlocks.place(file, image);
        String words = image.attr("alt").strip().replaceAll("\\s+", " ");
        String source = image.attr("src").strip();
        Optional<ContentPicture> picture = Optional.ofNullable(found.get(source))
                .or(() -> bytes(source).flatMap(bytes -> ContentPicture.of(name(source), bytes)));
        picture.ifPresent(one -> found.put(source, one));
        if (picture.isEmpty()) {
            String what = words.isEmpty() ? "a picture" : "the picture `" + words + "`";
            String where = source.startsWith("data:") ? "of the page" : source;
            findings.report(
                    place,
                    DocumentCode.PICTURE_OMITTED,
                    what + " is not at hand, or of a kind that no edition has, and nothing is fetched: " + where);
        }
        return picture.map(
                one -> new Inline.Image(place, one.address(), new Line(place, List.of(new Inline.Text(place, words)))));
    }

    private static String name(String source) {
        return source.startsWith("data:") ? "picture" : source.replaceFirst("[?#].*", "");
    }

    private Optional<byte[]> bytes(String source) {
        Matcher data = DATA.matcher(source);
        if (data.matches()) {
            return decoded(data.group(1));
        }
        return source.isEmpty() || source.contains(":") || source.startsWith("//") || folder == null
                ? Optional.empty()
                : beside(folder, name(source));
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> beside(Path folder, String source) {
        try {
            Path real = folder.toRealPath();
            Path path = real.resolve(URLDecoder.decode(source.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .toRealPath();
            boolean isAtHand = path.startsWith(real) && Files.isRegularFile(path) && Files.size(path) <= LARGEST;
            return isAtHand ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
