package parkhang.bind;

import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Composer;
import parkhang.edition.Edition;
import parkhang.export.EditionPress;
import parkhang.export.plan.ExportOrder;
import parkhang.font.FontSet;
import parkhang.imprint.TrimSize;
import parkhang.ledger.EditionKey;

/** Makes the single editions of a volume, as an export would make them; a press for each thread. */
final class EditionPresses {
    private final VolumeSources sources;
    private final ThreadLocal<EditionPress> press;

    EditionPresses(Archive archive, ExportOrder export, Composer composer, FontSet fonts, VolumeSources sources) {
        this.sources = sources;
        this.press = ThreadLocal.withInitial(() -> new EditionPress(archive, export, composer, fonts, sources.files()));
    }

    EditionPress.Rendered make(Edition edition, Diagnostics found) {
        return press.get()
                .render(
                        edition,
                        TrimSize.of(edition.paper()),
                        EditionKey.of(edition.slug(), edition.locale()),
                        sources.of(edition, found),
                        found);
    }
}
