package parkhang.terminal;

import java.util.ArrayList;
import java.util.List;
import parkhang.ingest.ImportSummary;
import parkhang.ingest.TranslationImport;

/** What an import has done, in a line for all of its documents, and one for each that was refused. */
public final class ImportText {
    private ImportText() {}

    /** Empty for one document that became an article: its path says all. */
    public static String of(ImportSummary summary, boolean dry) {
        boolean plain = summary.documents() == 1 && summary.unchanged() + summary.updated() + summary.skipped() == 0;
        if (plain && !dry) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        add(parts, summary.articles(), " article", " articles");
        add(parts, summary.translations(), " translation", " translations");
        add(parts, summary.pictures(), " picture", " pictures");
        add(parts, summary.updated(), " updated", " updated");
        add(parts, summary.unchanged(), " unchanged", " unchanged");
        add(parts, summary.skipped(), " no document", " no documents");
        add(parts, summary.refused().size(), " refused", " refused");
        StringBuilder text = new StringBuilder(Counted.of(summary.documents(), "file"));
        text.append(": ").append(String.join(", ", parts));
        if (dry) {
            text.append("; nothing was written");
        }
        text.append(System.lineSeparator());
        summary.refused().forEach(name -> text.append("refused: ").append(name).append(System.lineSeparator()));
        return text.toString();
    }

    private static void add(List<String> parts, int number, String one, String several) {
        if (number > 0) {
            parts.add(number + (number == 1 ? one : several));
        }
    }

    /** What became of one translation. */
    public static String of(TranslationImport.Imported imported) {
        int left = imported.blocks() - imported.filed() - imported.present();
        return imported.filed() + " of " + imported.units() + " units filed, " + imported.present() + " there already, "
                + left + " of " + imported.blocks() + " blocks not aligned"
                + (imported.suggested() == 0 ? "" : ", " + imported.suggested() + " of them suggested")
                + System.lineSeparator();
    }
}
