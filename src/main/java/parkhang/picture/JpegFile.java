package parkhang.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a JPEG says of itself in its segments (ITU-T T.81, annex B; T.872, 6).
 *
 * @param width as stored, in pixels
 * @param components how many samples a pixel has
 * @param names of the components
 * @param adobe how the samples are meant: 0 as they are, 1 or 2 as luma and chroma; null where Adobe's mark is missing
 * @param jfif whether the mark of the usual JPEG is there
 */
public record JpegFile(
        int width,
        int height,
        int components,
        List<Integer> names,
        @Nullable Integer adobe,
        boolean jfif,
        Optional<IccProfile> profile,
        Orientation orientation) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int RESTART = 0xD0;
    private static final String EXIF = "Exif\0\0";
    private static final String ICC = "ICC_PROFILE\0";
    private static final List<Integer> RED_GREEN_BLUE = List.of((int) 'R', (int) 'G', (int) 'B');

    /** Of what is wanted of a JPEG's segments. */
    private static final class Parts {
        private @Nullable Integer adobe;
        private boolean jfif;
        private Orientation orientation = Orientation.UPRIGHT;
        private int packed;
        private final TreeMap<Integer, byte[]> profile = new TreeMap<>();

        /** @param offset of the segment's content */
        private void add(int marker, byte[] file, int offset, int length) {
            String head = new String(file, offset, Math.min(length, 14), StandardCharsets.ISO_8859_1);
            if (marker == 0xE0 && head.startsWith("JFIF\0")) {
                jfif = true;
            } else if (marker == 0xE1 && head.startsWith(EXIF) && orientation == Orientation.UPRIGHT) {
                orientation = Exif.orientation(Arrays.copyOfRange(file, offset + EXIF.length(), offset + length));
            } else if (marker == 0xE2 && head.startsWith(ICC) && length > ICC.length() + 2) {
                int start = offset + ICC.length() + 2;
                packed += offset + length - start;
                profile.put(head.charAt(ICC.length()) & 0xFF, Arrays.copyOfRange(file, start, offset + length));
            } else if (marker == 0xEE && head.startsWith("Adobe") && length >= 12) {
                adobe = file[offset + 11] & 0xFF;
            }
        }

        private byte @Nullable [] icc() {
            if (profile.isEmpty() || packed > IccProfile.LARGEST) {
                return null;
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            profile.values().forEach(all::writeBytes);
            return all.toByteArray();
        }
    }

    /** Reads up to the first pixels. */
    public static JpegFile read(byte[] file) throws BrokenPicture {
        Parts parts = new Parts();
        int at = 2;
        int frame = -1;
        while (at + 4 <= file.length) {
            int marker = file[at + 1] & 0xFF;
            if ((file[at] & 0xFF) != 0xFF || marker == END) {
                break;
            } else if (marker == 0xFF) {
                at++; // a fill byte
                continue;
            } else if (marker == 1 || (marker >= RESTART && marker < END)) {
                at += 2; // nothing in it
                continue;
            }
            int length = unsigned(file, at + 2);
            if (length < 2 || at + 2 + length > file.length) {
                break;
            }
            if (isFrame(marker)) {
                frame = at;
            } else if (marker == START_OF_SCAN && frame >= 0) {
                return of(file, frame, parts);
            } else {
                parts.add(marker, file, at + 4, length - 2);
            }
            at += 2 + length;
        }
        throw new BrokenPicture("breaks off before its first pixel");
    }

    /** All but the tables of Huffman and arithmetic codes, which have numbers in between. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static JpegFile of(byte[] file, int frame, Parts parts) throws BrokenPicture {
        int kind = file[frame + 1] & 0xFF;
        int depth = file[frame + 4];
        int height = unsigned(file, frame + 5);
        int width = unsigned(file, frame + 7);
        int components = file[frame + 9];
        if (kind > 0xC2 || depth != 8) {
            throw new BrokenPicture("is a JPEG of a kind that browsers don't show");
        } else if (width == 0 || height == 0 || (components != 1 && components != 3 && components != 4)) {
            throw new BrokenPicture("says nothing of its size or its colours");
        }
        Integer[] names = new Integer[components];
        for (int i = 0; i < components; i++) {
            names[i] = file[frame + 10 + 3 * i] & 0xFF;
        }
        return new JpegFile(
                width,
                height,
                components,
                List.of(names),
                parts.adobe,
                parts.jfif,
                IccProfile.of(parts.icc(), components),
                parts.orientation);
    }

    /** The same file without its profile, for who keeps that beside it: whoever found both would take the colours to be meant twice. */
    public static byte[] withoutProfile(byte[] file) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        int from = 0;
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) != START_OF_SCAN) {
            int length = 2 + unsigned(file, at + 2);
            boolean profile = (file[at + 1] & 0xFF) == 0xE2
                    && at + 4 + ICC.length() <= file.length
                    && new String(file, at + 4, ICC.length(), StandardCharsets.ISO_8859_1).equals(ICC);
            if (profile) {
                kept.write(file, from, at - from);
                from = Math.min(file.length, at + length);
            }
            at += length;
        }
        kept.write(file, from, file.length - from);
        return kept.toByteArray();
    }

    private static int unsigned(byte[] file, int at) {
        return ((file[at] & 0xFF) << 8) | (file[at + 1] & 0xFF);
    }

    /** Whether the samples are luma and chroma, by the rules that all decoders have from libjpeg. */
    public boolean isLuma() {
        if (components == 3) {
            return jfif || (adobe == null ? !names.equals(RED_GREEN_BLUE) : adobe != 0);
        }
        return components == 4 && adobe != null && adobe == 2;
    }

    /** Whether every reader of PDF shows the samples as they are meant, without a word of how. */
    public boolean isPlain() {
        return components == 1 || (components == 3 && isLuma() && (adobe == null || adobe == 1));
    }
}
