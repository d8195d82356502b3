package parkhang.command;

import java.util.ArrayList;
import java.util.List;
import parkhang.export.plan.Program;
import parkhang.font.TypesettingVersions;
import picocli.CommandLine.IVersionProvider;

/** Which program this is: its version, the hash of its sources, and what it works with. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Program program = ProgramFiles.program();
        List<String> lines = new ArrayList<>(List.of(
                program.name(),
                row("sources", "SHA-256 " + program.sources()),
                row("Java", System.getProperty("java.runtime.version") + ", " + System.getProperty("java.vendor")),
                row("HarfBuzz", TypesettingVersions.harfBuzz()),
                row("ICU", TypesettingVersions.icu())));
        String term = "fonts";
        for (String font : TypesettingVersions.fonts(program.fonts())) {
            lines.add(row(term, font));
            term = "";
        }
        return lines.toArray(String[]::new);
    }

    private static String row(String term, String text) {
        return String.format("  %-10s %s", term, text);
    }
}
