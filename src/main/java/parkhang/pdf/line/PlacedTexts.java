package parkhang.pdf.line;

import com.openhtmltopdf.render.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a document that are ready to be drawn. The engine hands a text renderer nothing but characters, so each of its
 * texts is replaced by the number under which it is kept here.
 */
public final class PlacedTexts {
    /** The last code point of Unicode, which is no character. */
    private static final String MARK = Character.toString(0x10FFFF);

    private final List<PlacedText> texts = new ArrayList<>();

    void keep(InlineText place, PlacedText text) {
        String number = MARK + texts.size();
        texts.add(text);
        place.setEndsOnSoftHyphen(false);
        place.setMasterText(number);
        place.setSubstring(0, number.length());
    }

    /** What is kept under the characters, if they are a number of ours. */
    Optional<PlacedText> find(String characters) {
        return characters.startsWith(MARK)
                ? Optional.of(texts.get(Integer.parseInt(characters.substring(MARK.length()))))
                : Optional.empty();
    }
}
