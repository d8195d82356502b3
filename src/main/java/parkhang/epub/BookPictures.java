package parkhang.epub;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import parkhang.pdf.markup.Dom;

/** Takes the pictures out of a text's markup into files of their own, each once. */
final class BookPictures {
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";
    private static final Map<String, String> ENDINGS =
            Map.of("image/png", "png", "image/jpeg", "jpg", "image/svg+xml", "svg");

    private final Map<String, BookItem> byAddress = new LinkedHashMap<>();

    void takeFrom(Element root) {
        for (Element image : Dom.all(root, "img")) {
            String address = image.getAttribute("src");
            if (address.startsWith(DATA)) {
                image.setAttribute(
                        "src", byAddress.computeIfAbsent(address, this::item).name());
            }
        }
    }

    private BookItem item(String address) {
        int type = address.indexOf(BASE64);
        String mediaType = address.substring(DATA.length(), type);
        String name = "images/" + (byAddress.size() + 1) + '.' + ENDINGS.get(mediaType);
        return new BookItem(name, mediaType, Base64.getDecoder().decode(address.substring(type + BASE64.length())));
    }

    List<BookItem> items() {
        return List.copyOf(byAddress.values());
    }
}
