package parkhang.command;

import org.jspecify.annotations.Nullable;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.translation.State;
import picocli.CommandLine.Option;

/** What the editions are to hold. */
final class ChoiceOptions {
    @Option(
            names = "--incomplete",
            paramLabel = "HOW",
            description = {
                "what to print where a translation is missing (default: mark; on paper refuse):",
                "mark: the source text, marked, with a banner;",
                "source: the source text; omit: nothing, with a banner;",
                "refuse: make no edition"
            })
    private @Nullable Incomplete incomplete;

    @Option(
            names = "--require",
            paramLabel = "STATE",
            converter = Converters.PrintedState.class,
            defaultValue = "translated",
            description = "print only translations in this state or a better one: translated, reviewed, final"
                    + " (default: translated)")
    private State required = State.TRANSLATED;

    @Option(
            names = "--allow-stale",
            description = "print a translation although its source has changed since; it still counts as missing")
    private boolean stale;

    @Option(names = "--embargoed", description = "print articles before their embargo is over; each page then says so")
    private boolean embargoed;

    @Option(
            names = "--no-sources",
            description = "let PDFs not carry the article, the translations and all else that they are made of;"
                    + " `sources: false` in archive.yaml does the same for every run")
    private boolean sourceless;

    Choices choices(Profile profile) {
        return new Choices(
                incomplete == null ? Incomplete.usual(profile) : incomplete,
                required,
                embargoed,
                stale,
                !sourceless,
                profile);
    }
}
