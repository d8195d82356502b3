package parkhang.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A PNG, cut into its chunks (ISO/IEC 15948). Texts in it are never unpacked, a colour profile only so far as one is large.
 *
 * @param width as stored, in pixels
 * @param depth bits of a sample
 * @param type 0 grey, 2 colours, 3 a palette, 4 grey with alpha, 6 colours with alpha
 * @param palette three bytes a colour; empty where there is none
 * @param clear what is seen through: {@code tRNS}; null where nothing is
 * @param packed the pixels
 * @param gamma that the samples are raised to, in 100,000ths; 0 where nobody says
 * @param primaries x and y of white, red, green and blue, in 100,000ths; null where nobody says
 * @param profile where the samples have one
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PngFile(
        int width,
        int height,
        int depth,
        int type,
        boolean interlaced,
        byte[] palette,
        byte @Nullable [] clear,
        byte[] packed,
        int gamma,
        int @Nullable [] primaries,
        Optional<IccProfile> profile,
        Orientation orientation) {
    private static final int SIGNATURE = 8;
    private static final int PALETTE = 3;

    /** Those that each type may have (ISO/IEC 15948, table 11.1). */
    private static final Map<Integer, List<Integer>> DEPTHS = Map.of(
            0,
            List.of(1, 2, 4, 8, 16),
            2,
            List.of(8, 16),
            PALETTE,
            List.of(1, 2, 4, 8),
            4,
            List.of(8, 16),
            6,
            List.of(8, 16));

    public static PngFile read(byte[] file) throws BrokenPicture {
        Map<String, byte[]> chunks = new HashMap<>();
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        int at = SIGNATURE;
        while (!chunks.containsKey("IEND")) {
            int length = at + 12 > file.length ? -1 : ByteBuffer.wrap(file).getInt(at);
            if (length < 0 || length > file.length - at - 12) {
                throw new BrokenPicture("breaks off");
            }
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            CRC32 sum = new CRC32();
            sum.update(file, at + 4, length + 4);
            boolean critical = Character.isUpperCase(name.charAt(0));
            if ((int) sum.getValue() == ByteBuffer.wrap(file).getInt(at + 8 + length)) {
                if (name.equals("IDAT")) {
                    pixels.write(file, at + 8, length);
                } else {
                    chunks.putIfAbsent(name, Arrays.copyOfRange(file, at + 8, at + 8 + length));
                }
            } else if (critical) {
                throw new BrokenPicture("has a part " + name + " whose checksum is wrong");
            }
            at += 12 + length;
        }
        return of(chunks, pixels.toByteArray());
    }

    private static PngFile of(Map<String, byte[]> chunks, byte[] pixels) throws BrokenPicture {
        byte[] header = chunks.getOrDefault("IHDR", new byte[0]);
        if (header.length != 13) {
            throw new BrokenPicture("has no header");
        }
        ByteBuffer head = ByteBuffer.wrap(header);
        int depth = header[8];
        int type = header[9];
        byte[] palette = chunks.getOrDefault("PLTE", new byte[0]);
        boolean known =
                DEPTHS.getOrDefault(type, List.of()).contains(depth) && (type != PALETTE || palette.length >= 3);
        if (!known
                || head.getInt(0) <= 0
                || head.getInt(4) <= 0
                || header[12] < 0
                || header[12] > 1
                || palette.length % 3 != 0) {
            throw new BrokenPicture("has a header that no PNG can have");
        }
        boolean standard = chunks.containsKey("sRGB") || chunks.containsKey("iCCP");
        byte[] gamma = chunks.getOrDefault("gAMA", new byte[0]);
        return new PngFile(
                head.getInt(0),
                head.getInt(4),
                depth,
                type,
                header[12] == 1,
                palette,
                type == 4 || type == 6 ? null : chunks.get("tRNS"),
                pixels,
                standard || gamma.length != 4
                        ? 0
                        : Math.max(0, ByteBuffer.wrap(gamma).getInt()),
                standard ? null : primaries(chunks.get("cHRM")),
                chunks.containsKey("iCCP") ? profile(chunks.get("iCCP"), type) : Optional.empty(),
                chunks.containsKey("eXIf") ? Exif.orientation(chunks.get("eXIf")) : Orientation.UPRIGHT);
    }

    private static int @Nullable [] primaries(byte @Nullable [] chunk) {
        if (chunk == null || chunk.length != 32) {
            return null;
        }
        int[] found = new int[8];
        ByteBuffer.wrap(chunk).asIntBuffer().get(found);
        return found;
    }

    private static Optional<IccProfile> profile(byte[] chunk, int type) throws BrokenPicture {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        int start = Math.min(chunk.length, name + 2);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
            byte[] profile = in.readNBytes(IccProfile.LARGEST + 1);
            if (profile.length > IccProfile.LARGEST) {
                throw new BrokenPicture(
                        "has a colour profile that unpacks to more than " + IccProfile.LARGEST + " bytes");
            }
            return IccProfile.of(profile, type == 0 || type == 4 ? 1 : 3);
        } catch (BrokenPicture e) {
            throw e;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Samples of a pixel. */
    public int channels() {
        return switch (type) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** Whether the samples mean what those of sRGB do, as far as anybody says. */
    public boolean isPlain() {
        return profile.isEmpty() && gamma == 0;
    }

    /** The same picture with nothing in it but its pixels, for a reader that would unpack all else. */
    byte[] bare() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0x89504E470D0A1A0AL);
            ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
            header.put((byte) depth)
                    .put((byte) type)
                    .put((byte) 0)
                    .put((byte) 0)
                    .put((byte) (interlaced ? 1 : 0));
            write(out, "IHDR", header.array());
            if (type == PALETTE) {
                write(out, "PLTE", palette);
            }
            if (clear != null) {
                write(out, "tRNS", clear);
            }
            write(out, "IDAT", packed);
            write(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(content);
        out.writeInt(content.length);
        out.write(letters);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
