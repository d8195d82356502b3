package parkhang.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A page whose large pictures are taken out before it is parsed, and given back by their names: the parser's time grows with the
 * square of an attribute's length.
 */
final class PackedPage {
    private static final byte[] BASE64 = ";base64,".getBytes(StandardCharsets.US_ASCII);

    /** In bytes; what is shorter stays. */
    private static final int LONG = 20_000;

    /** Begins a name; nobody who writes a page can know it, and it is no base64. */
    private final String mark = "@" + UUID.randomUUID() + "@";

    private final List<String> taken = new ArrayList<>();
    private final byte[] html;

    PackedPage(byte[] page) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int done = 0;
        for (int at = 0; at + BASE64.length < page.length; at++) {
            if (beginsAt(page, at)) {
                int start = at + BASE64.length;
                int end = start;
                while (end < page.length && isBase64(page[end])) {
                    end++;
                }
                if (end - start > LONG) {
                    packed.write(page, done, start - done);
                    packed.writeBytes((mark + taken.size()).getBytes(StandardCharsets.US_ASCII));
                    taken.add(new String(page, start, end - start, StandardCharsets.US_ASCII));
                    done = end;
                }
                at = end - 1;
            }
        }
        packed.write(page, done, page.length - done);
        html = packed.toByteArray();
    }

    private static boolean beginsAt(byte[] page, int at) {
        for (int i = 0; i < BASE64.length; i++) {
            if (page[at + i] != BASE64[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBase64(byte one) {
        return (one >= 'A' && one <= 'Z')
                || (one >= 'a' && one <= 'z')
                || (one >= '0' && one <= '9')
                || one == '+'
                || one == '/'
                || one == '=';
    }

    /** The page in UTF-8, with names in place of what was taken out. */
    byte[] html() {
        return html;
    }

    /** An attribute's value as the page has it. */
    String whole(String value) {
        StringBuilder whole = new StringBuilder();
        int done = 0;
        for (int at = value.indexOf(mark); at >= 0; at = value.indexOf(mark, done)) {
            int number = at + mark.length();
            whole.append(value, done, at);
            done = number;
            while (done < value.length() && Character.isDigit(value.charAt(done))) {
                done++; // no figure follows: it would have been taken out too
            }
            whole.append(taken.get(Integer.parseInt(value.substring(number, done))));
        }
        return whole.append(value, done, value.length()).toString();
    }
}
