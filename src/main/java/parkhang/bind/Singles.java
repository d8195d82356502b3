package parkhang.bind;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import parkhang.archive.Archive;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.export.EditionMaker;
import parkhang.export.Fault;
import parkhang.export.plan.ExportCode;
import parkhang.font.FontSet;
import parkhang.imprint.TrimSize;
import parkhang.pdf.tag.AssociatedFile;

/** Makes the chapters of a volume as editions by themselves, several at once. */
final class Singles {
    private final BindOrder order;
    private final VolumeSources sources;
    private final ThreadLocal<EditionMaker> makers;

    Singles(Archive archive, BindOrder order, FontSet fonts, VolumeSources sources) {
        this.order = order;
        this.sources = sources;
        makers = ThreadLocal.withInitial(
                () -> new EditionMaker(archive, order.export(archive.layout().output()), fonts));
    }

    /** What became of one: its files by name, which are not to be trusted where an error was found. */
    record Single(Edition edition, Map<String, byte[]> files, Diagnostics found) {}

    /**
     * Makes them, and hands each over in its order.
     *
     * @param chapters each in its language, or in the two that stand side by side
     */
    void make(List<List<Edition>> chapters, Consumer<Single> taken) {
        InOrder.run(chapters, order.jobs(), this::make, taken);
    }

    private Single make(List<Edition> chapter) {
        Edition edition = chapter.get(0);
        Diagnostics found = new Diagnostics();
        try {
            List<AssociatedFile> carried = sources.of(edition, found);
            EditionMaker maker = makers.get();
            EditionMaker.Rendered made = chapter.size() == 1
                    ? maker.make(edition, TrimSize.of(edition.paper()), carried, found)
                    : maker.make(new EditionPair(edition, chapter.get(1), false), carried, found);
            return new Single(edition, made.files(), found);
        } catch (RuntimeException | StackOverflowError e) {
            Place place = Place.of(order.locale().toLanguageTag() + "/" + edition.slug());
            found.report(place, ExportCode.EDITION_FAILED.with("made", Map.of("fault", Fault.of(e))));
            return new Single(edition, Map.of(), found);
        }
    }
}
