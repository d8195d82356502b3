package parkhang.attachment;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges a file's name that comes from a stranger: it must stay below its folder, and be a plain name, on any system. */
final class SafeName {
    /** In bytes of UTF-8: what file systems take. */
    private static final int LONGEST_PART = 255;

    /** Of the last part: it leaves room for the sibling that a file is written to first, and for a number. */
    private static final int LONGEST_FILE = 240;

    private static final int LONGEST = 1_000;
    private static final Pattern OF_ARCHIVE =
            Pattern.compile("(archive|siblings|order)\\.yaml|(articles|translations|theme)/.+");

    /** Of Windows, with any ending; there they are no files wherever they lie. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])[ .]*(\\..*)?");

    private SafeName() {}

    /** What is wrong with a name whose parts stand between slashes; empty where nothing is. */
    static Optional<String> fault(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of("it is empty or endless");
        }
        if (name.codePoints().anyMatch(SafeName::isForbidden)) {
            return Optional.of("it has a character that a file's name can't have everywhere, or that hides what it is");
        }
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".")) {
                return Optional.of("it leads out of the folder, or to a hidden file");
            }
            if (part.endsWith(".") || part.endsWith(" ") || DEVICE.matcher(part).matches()) {
                return Optional.of("it is another file, or a device, under Windows");
            }
            if (part.getBytes(StandardCharsets.UTF_8).length > LONGEST_PART) {
                return Optional.of("a part of it is longer than a file's name can be");
            }
        }
        return name.substring(name.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8).length > LONGEST_FILE
                ? Optional.of("it is longer than a file's name can be here")
                : Optional.empty();
    }

    /** Whether it can be the name of a file without its ending, in a folder that is chosen elsewhere. */
    static boolean isStem(String name) {
        return !name.isEmpty() && name.indexOf('/') < 0 && name.codePoints().noneMatch(SafeName::isForbidden);
    }

    /** Whether a file of that name can be one of those that editions are made of. */
    static boolean isOfArchive(String name) {
        return OF_ARCHIVE.matcher(name).matches();
    }

    /** Equal for names that are one file on some system: where case or composition makes no difference. */
    static String folded(String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Windows' own separators and streams, controls, and what turns the direction of a name where it is shown. */
    private static boolean isForbidden(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
        return c == '\\' || c == ':' || c == 0xFFFD || turns || Character.isISOControl(c) || isHalf(c);
    }

    private static boolean isHalf(int c) {
        return c <= 0xFFFF && Character.isSurrogate((char) c);
    }
}
