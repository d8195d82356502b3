package parkhang.command;

import org.jspecify.annotations.Nullable;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.translation.State;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

    @Option(
            names = "--image-ppi",
            paramLabel = "N",
            converter = Resolution.class,
            description = {
                "make pictures in PDFs no finer than N pixels an inch, from 36 to 2400;",
                "0 leaves them as they are (default: 200 on the screen, 0 on paper)"
            })
    private @Nullable Integer resolution;

    private static final class Resolution implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("0|3[6-9]|[4-9][0-9]|[1-9][0-9]{2}|1[0-9]{3}|2[0-3][0-9]{2}|2400")) {
                throw new TypeConversionException(
                        "`" + text + "` is no resolution: write 36 to 2400 pixels an inch, or 0");
            }
            return Integer.valueOf(text);
        }
    }

    Choices choices(Profile profile) {
        return choices(profile, false);
    }

    /** @param samePages whether pages end where those of other languages do, which a volume's can't */
    Choices choices(Profile profile, boolean samePages) {
        return new Choices(
                incomplete == null ? Incomplete.usual(profile) : incomplete,
                required,
                embargoed,
                stale,
                !sourceless,
                profile,
                resolution == null ? profile.resolution() : resolution,
                samePages,
                null);
    }
}
