package parkhang.prepress;

import java.awt.color.ICC_Profile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import parkhang.text.Characters;

/** Reads what an ICC profile calls itself: plain in version 2, for several languages in version 4 (ICC.1, 9.2.41 and 10.15). */
final class IccDescription {
    private static final int PLAIN = 'd' << 24 | 'e' << 16 | 's' << 8 | 'c';
    private static final int LONGEST = 200;

    private IccDescription() {}

    static String of(ICC_Profile profile) {
        byte[] tag = profile.getData(ICC_Profile.icSigProfileDescriptionTag);
        try {
            String name = tag == null ? "" : read(ByteBuffer.wrap(tag));
            String line = Characters.line(name, LONGEST);
            return line.isEmpty() ? "unnamed profile" : line;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            return "unnamed profile";
        }
    }

    private static String read(ByteBuffer tag) {
        boolean plain = tag.getInt(0) == PLAIN;
        int length = Math.max(0, Math.min(LONGEST, plain ? tag.getInt(8) - 1 : tag.getInt(20)));
        byte[] name = new byte[length];
        tag.position(plain ? 12 : tag.getInt(24)).get(name);
        return new String(name, plain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
    }
}
