package parkhang.font;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lwjgl.util.harfbuzz.HarfBuzz;

/** Which versions of libraries and fonts the pages are set with. */
public final class TypesettingVersions {
    /** OpenType 1.9, name table: {@code Version 2.013; ttfautohint (v1.8.4)}. */
    private static final int VERSION = 5;

    private TypesettingVersions() {}

    /** What shapes the text, as the loaded library itself says: its Java side may be made for another patch of it. */
    public static String harfBuzz() {
        return String.valueOf(HarfBuzz.hb_version_string());
    }

    /** What knows Unicode's characters and each locale's forms. */
    public static String icu() {
        return VersionInfo.ICU_VERSION.getMajor() + "." + VersionInfo.ICU_VERSION.getMinor();
    }

    /** The families in a folder by name, each with its version; where its files have several, with all of them. */
    public static List<String> fonts(Path folder) {
        SortedMap<String, SortedSet<String>> families = new TreeMap<>();
        for (Path file : FontSet.files(folder)) {
            FontNames names = names(file);
            if (names != null) {
                String family = FontReader.family(names);
                families.computeIfAbsent(
                                family == null ? file.getFileName().toString() : family, none -> new TreeSet<>())
                        .add(version(names));
            }
        }
        return families.entrySet().stream()
                .map(family ->
                        family.getKey() + " " + family.getValue().stream().collect(joining(", ")))
                .toList();
    }

    /** Null for a file that is no font. */
    private static @Nullable FontNames names(Path file) {
        if (FontReader.fault(file, false).isPresent()) {
            return null;
        }
        try {
            Sfnt font = Sfnt.read(Files.readAllBytes(file));
            return font.has("name") ? new FontNames(font.table("name")) : null;
        } catch (IOException | RuntimeException e) {
            return null; // `parkhang fonts` says why
        }
    }

    private static String version(FontNames names) {
        String version = names.name(VERSION);
        return version == null
                ? "(no version)"
                : version.replaceFirst("^Version ", "").replaceFirst(";.*", "");
    }
}
