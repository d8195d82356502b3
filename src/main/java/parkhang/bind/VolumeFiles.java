package parkhang.bind;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import parkhang.archive.Archive;
import parkhang.edition.Format;
import parkhang.text.AsciiWords;

/**
 * The files that a volume is written to.
 *
 * @param name of the volume in its address: a file's, without the ending and without what says that another language stands beside it
 * @param paths by form, at least one
 */
record VolumeFiles(String name, TreeMap<Format, Path> paths) {
    /** Sets a volume's files apart from editions, whose names have no point in them. */
    private static final String MARK = ".volume";

    /** Those that the order names; else in the locale's folder of the output, called as the order's file or as the archive. */
    static VolumeFiles of(BindOrder order, Archive archive) {
        TreeMap<Format, Path> paths = new TreeMap<>();
        for (Path file : order.files()) {
            Format.of(file).ifPresent(format -> paths.put(format, file));
        }
        if (!paths.isEmpty()) {
            return new VolumeFiles(
                    without(stem(paths.firstEntry().getValue()), order.choices().besideEnding()), paths);
        }
        String name = (order.order() == null ? titled(archive) : stem(order.order())) + MARK;
        Path folder = archive.layout().output().resolve(order.locale().toLanguageTag());
        String stem = name + order.choices().besideEnding();
        order.formats().forEach(format -> paths.put(format, folder.resolve(stem + format.ending())));
        return new VolumeFiles(name, paths);
    }

    private static String titled(Archive archive) {
        String words = String.join("-", AsciiWords.of(archive.settings().title()));
        return words.isEmpty() ? "archive" : words;
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static String without(String name, String ending) {
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    Path first() {
        return paths.firstEntry().getValue();
    }

    /** The volume's own forms that must be made for these files. */
    Set<Format> parts() {
        Set<Format> parts = EnumSet.of(Format.HTML, Format.PDF, Format.EPUB);
        if (!paths.containsKey(Format.ZIP)) {
            parts.retainAll(paths.keySet());
        } else if (!paths.containsKey(Format.EPUB)) {
            parts.remove(Format.EPUB);
        }
        return parts;
    }

    /** What was made, in the places where it is wanted. */
    Map<Path, byte[]> placed(Map<Format, byte[]> made) {
        Map<Path, byte[]> placed = new LinkedHashMap<>();
        paths.forEach((format, path) -> {
            byte[] bytes = made.get(format);
            if (bytes != null) {
                placed.put(path, bytes);
            }
        });
        return placed;
    }
}
