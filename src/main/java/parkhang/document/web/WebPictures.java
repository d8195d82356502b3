package parkhang.document.web;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import parkhang.article.ImageSize;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.ContentPicture;
import parkhang.document.DocumentCode;

/** The pictures of a page: those that it holds itself, and those that were saved beside it. None is fetched. */
final class WebPictures {
    private static final Pattern DATA = Pattern.compile("(?i)data:image/[a-z0-9.+-]+;base64,(.*)", Pattern.DOTALL);

    private final String file;
    private final PictureSource source;
    private final Diagnostics findings;
    private final Map<String, ContentPicture> found = new LinkedHashMap<>();

    WebPictures(String file, PictureSource source, Diagnostics findings) {
        this.file = file;
        this.source = source;
        this.findings = findings;
    }

    List<ContentPicture> all() {
        return List.copyOf(found.values());
    }

    /** Empty and told where the picture is not at hand. */
    Optional<Inline.Image> read(Element image) {
        Place place = WebBlocks.place(file, image);
        String address = image.attr("src").strip();
        String own = image.attr("alt").strip().replaceAll("\\s+", " ");
        String words = own.isEmpty() ? source.description(address) : own;
        Optional<ContentPicture> picture = Optional.ofNullable(found.get(address))
                .or(() -> find(address).flatMap(file -> ContentPicture.of(file.name(), file.bytes())));
        picture.ifPresent(one -> found.put(address, one));
        if (picture.isEmpty()) {
            Map<String, String> gaps = Map.of(
                    "named",
                    words.isEmpty() ? "unnamed" : "named",
                    "description",
                    words,
                    "where",
                    address.startsWith("data:") ? "page" : "address",
                    "address",
                    address);
            findings.report(place, DocumentCode.PICTURE_OMITTED.with("away", gaps));
        }
        Line description = new Line(place, List.of(new Inline.Text(place, words)));
        return picture.map(
                one -> new Inline.Image(place, one.address(), description, ImageSize.of(image.attr(WebFragment.SIZE))));
    }

    private Optional<PictureSource.Found> find(String address) {
        Matcher data = DATA.matcher(address);
        return data.matches()
                ? decoded(data.group(1)).map(bytes -> new PictureSource.Found("picture", bytes))
                : source.find(address);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
