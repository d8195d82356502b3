package parkhang.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.FoundProgress;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Program;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.ledger.Shard;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressProfile;
import parkhang.translation.State;

/**
 * One export of an archive, and all that it reported.
 *
 * @param made the editions that were due, and why
 */
record Run(ExportSummary summary, List<String> reported, List<String> made) {

    /** Everything in an archive, as the command does it by default. */
    static Run of(Path root, Path output) {
        return of(root, output, new Choices(Incomplete.MARK, State.TRANSLATED, false), Path.of("fonts"));
    }

    static Run of(Path root, Path output, Choices choices, Path fonts) {
        return of(root, output, choices, fonts, EnumSet.of(Format.HTML, Format.PDF, Format.DOCX, Format.EPUB));
    }

    static Run of(Path root, Path output, Choices choices, Path fonts, Set<Format> formats) {
        return of(root, output, choices, fonts, formats, false, Clock.systemUTC());
    }

    /** Everything in an archive as the command does it for paper; a print shop's sheets by the usual order. */
    static Run onPaper(Path root, Path output, Profile profile) {
        Choices choices = new Choices(Incomplete.REFUSE, State.TRANSLATED, false, false, true, profile);
        return of(root, output, choices, Path.of("fonts"), FileKind.formats(profile), false, Clock.systemUTC());
    }

    private static @Nullable PressOrder press(Profile profile) {
        float bleed = 3 * 72 / 25.4f;
        return profile == Profile.PRESS
                ? new PressOrder(null, bleed, PressProfile.ofProgram(), PressOrder.USUAL_INK_LIMIT)
                : null;
    }

    static Run of(
            Path root, Path output, Choices choices, Path fonts, Set<Format> formats, boolean prune, Clock clock) {
        Diagnostics opening = new Diagnostics();
        Archive archive = Archive.open(root, opening).orElseThrow(() -> new AssertionError(opening.list()));
        return of(archive, output, choices, fonts, formats, prune, clock);
    }

    static Run of(
            Archive archive,
            Path output,
            Choices choices,
            Path fonts,
            Set<Format> formats,
            boolean prune,
            Clock clock) {
        Recorder recorder = new Recorder();
        Program program = new Program("test", "0", Path.of("target/classes"), fonts);
        ExportOrder order = new ExportOrder(
                new Filter(List.of(), List.of()),
                formats,
                choices,
                0,
                press(choices.profile()),
                output,
                program,
                Shard.WHOLE,
                false,
                prune,
                2);
        ExportSummary summary = new Export(archive, order, clock, recorder, recorder).run();
        return new Run(summary, recorder.reported, recorder.made);
    }

    private static final class Recorder implements FoundProgress, ExportListener {
        private final List<String> reported = new ArrayList<>();
        private final List<String> made = new ArrayList<>();

        @Override
        public void found(List<Diagnostic> found) {
            found.forEach(this::add);
        }

        @Override
        public void begin() {}

        @Override
        public void take(EditionResult edition) {
            if (edition.outcome() != Outcome.UNCHANGED) {
                made.add(edition.edition().key() + ": " + edition.why());
            }
        }

        /** Each once, as it is printed. */
        private void add(Diagnostic diagnostic) {
            if (!reported.contains(diagnostic.toString())) {
                reported.add(diagnostic.toString());
            }
        }
    }
}
