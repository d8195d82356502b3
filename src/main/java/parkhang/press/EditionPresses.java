package parkhang.press;

import java.util.EnumSet;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Composer;
import parkhang.edition.Edition;
import parkhang.font.FontSet;
import parkhang.imprint.TrimSize;
import parkhang.ledger.EditionKey;
import parkhang.ledger.Shard;

/** Makes the single editions of a volume, as an export would make them; a press for each thread. */
final class EditionPresses {
    private final ThreadLocal<EditionPress> press;

    EditionPresses(Archive archive, BindOrder order, Composer composer, FontSet fonts) {
        ExportOrder export = new ExportOrder(
                order.filter(),
                EnumSet.allOf(Format.class),
                order.choices(),
                0,
                null,
                archive.layout().output(),
                order.program(),
                Shard.WHOLE,
                false,
                false,
                order.jobs());
        press = ThreadLocal.withInitial(() -> new EditionPress(archive, export, composer, fonts));
    }

    EditionPress.Rendered make(Edition edition, Diagnostics found) {
        return press.get().render(edition, TrimSize.of(edition.paper()), EditionKey.of(edition.slug(), edition.locale()), found);
    }
}
