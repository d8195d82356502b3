package parkhang.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parkhang.text.Characters;

/** What a font says of itself in English (OpenType 1.9, name table). */
record FontNames(ByteBuffer table) {
    private static final int WINDOWS = 3;
    private static final int MACINTOSH = 1;
    private static final int AMERICAN_ENGLISH = 0x409;

    /** In code points: a licence is a name, too. */
    private static final int LONGEST = 4000;

    /** The name with this identifier; null where there is none. */
    @Nullable
    String name(int identifier) {
        int record = records()
                .filter(each -> unsigned(each + 6) == identifier && isEnglish(each))
                .findFirst()
                .orElse(0);
        return record == 0 ? null : text(record);
    }

    private IntStream records() {
        return IntStream.range(0, unsigned(2)).map(i -> 6 + 12 * i);
    }

    private boolean isEnglish(int record) {
        int language = unsigned(record + 4);
        return unsigned(record) == WINDOWS ? language == AMERICAN_ENGLISH : language == 0;
    }

    private String text(int record) {
        byte[] bytes = new byte[unsigned(record + 8)];
        table.get(unsigned(4) + unsigned(record + 10), bytes);
        Charset charset = unsigned(record) == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        return Characters.line(new String(bytes, charset), LONGEST);
    }

    private int unsigned(int position) {
        return Short.toUnsignedInt(table.getShort(position));
    }
}
