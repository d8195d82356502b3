package parkhang.command;

import java.util.ArrayList;
import java.util.List;
import parkhang.font.TypesettingVersions;
import parkhang.text.Resource;
import picocli.CommandLine.IVersionProvider;

/** Which program this is: its version and the hash of its sources, as the build wrote them into the jar, and what it works with. */
final class Version implements IVersionProvider {
    private static final String SOURCES = "sources.sha256";

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>(List.of(
                "parkhang " + text(),
                row("sources", "SHA-256 " + sources()),
                row("Java", System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor")),
                row("HarfBuzz", TypesettingVersions.harfBuzz()),
                row("ICU", TypesettingVersions.icu())));
        String term = "fonts";
        for (String font : TypesettingVersions.fonts(ProgramFiles.fonts())) {
            lines.add(row(term, font));
            term = "";
        }
        return lines.toArray(String[]::new);
    }

    private static String row(String term, String text) {
        return String.format("  %-10s %s", term, text);
    }

    static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** The SHA-256 of the program's sources: {@code src/build/java/SourcesHash.java} says of what. */
    static String sources() {
        return Resource.optionalText(Version.class, SOURCES).orElse("unknown");
    }
}
