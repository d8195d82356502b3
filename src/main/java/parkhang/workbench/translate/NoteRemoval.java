package parkhang.workbench.translate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.localization.ArchiveChange;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Fingerprint;
import parkhang.translation.UnitNote;

/** Takes away a note with other words for a unit, when somebody has decided which are to stand. */
final class NoteRemoval {
    private final Archive archive;
    private final String slug;
    private final Locale locale;
    private final Diagnostics found;

    private NoteRemoval(Archive archive, String slug, Locale locale, Diagnostics found) {
        this.archive = archive;
        this.slug = slug;
        this.locale = locale;
        this.found = found;
    }

    /** Whether such words wait in a note. */
    static boolean isWaiting(UnitNote note) {
        return note.isOf(UnitNote.HANDBACK) || note.isOf(UnitNote.OTHER_VERSION);
    }

    /** By which a note is told from others of its unit. */
    static String print(UnitNote note) {
        return Fingerprint.of(new Content(List.of(new Content.Text(note.text()))));
    }

    /** Whether it is away now; what keeps it there is reported. One that is gone already is away. */
    static boolean run(Archive archive, String slug, Locale locale, UnitName unit, String print, Diagnostics found) {
        NoteRemoval removal = new NoteRemoval(archive, slug, locale, found);
        return ArchiveChange.ofBundles(archive.layout(), () -> {}, found, () -> removal.remove(unit, print))
                        .isPresent()
                && !found.hasErrors();
    }

    private boolean remove(UnitName unit, String print) {
        Path file = archive.layout().targets(locale, slug);
        try {
            SharedWrite.in(archive.layout().root()).run(looks -> {
                looks.at(file);
                Optional<Translation> now = Translation.open(archive, slug, locale, found);
                int at = now.map(known -> known.find(unit)).orElse(-1);
                return at < 0 ? Map.of() : Map.of(file, archive.written(without(now.get(), at, print)));
            });
        } catch (IOException e) {
            found.report(
                    Place.of(archive.name(file)),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
        }
        return true;
    }

    private static ArticleTargets without(Translation now, int at, String print) {
        String id = now.own(at).id();
        return now.filed()
                .with(now.filed().units().stream()
                        .map(unit -> unit.id().equals(id) ? without(unit, print) : unit)
                        .toList());
    }

    private static BundleUnit without(BundleUnit unit, String print) {
        List<UnitNote> notes = unit.notes().stream()
                .filter(note -> !isWaiting(note) || !print(note).equals(print))
                .toList();
        return unit.with(unit.target(), unit.state(), unit.subState(), notes);
    }
}
