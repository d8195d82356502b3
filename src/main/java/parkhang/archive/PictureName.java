package parkhang.archive;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** The names that an image's address may mean: as written, and with its escapes undone (RFC 3986, 2.1), composed and decomposed. */
public final class PictureName {
    private PictureName() {}

    /** In the order in which they are looked for. */
    public static List<String> of(String address) {
        return Stream.of(address, unescaped(address))
                .flatMap(name -> Stream.of(
                        name,
                        Normalizer.normalize(name, Normalizer.Form.NFC),
                        Normalizer.normalize(name, Normalizer.Form.NFD)))
                .distinct()
                .toList();
    }

    private static String unescaped(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a percent sign that escapes nothing
        }
    }
}
