package parkhang.workbench.runs;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.translation.State;

/**
 * What somebody has a run make.
 *
 * @param locales none: all
 * @param slugs of articles, or globs; none: all
 * @param complete whether there is to be no edition of what is not wholly translated
 * @param required a translation of a lower state counts as missing
 * @param force whether also what is up to date is made again
 */
record RunOrder(
        Kind kind,
        List<Locale> locales,
        List<String> slugs,
        Profile profile,
        Set<Format> formats,
        boolean complete,
        State required,
        boolean force) {
    /** What can be asked for, by what it is for. */
    static final List<Profile> PROFILES = List.of(Profile.SCREEN, Profile.PRINT, Profile.BOOKLET, Profile.PRESS);

    /** What a volume can be. */
    static final Set<Format> OF_VOLUMES = EnumSet.of(Format.HTML, Format.PDF, Format.EPUB, Format.ZIP);

    enum Kind {
        EXPORT,
        VOLUME,
        VERIFICATION;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a form says; empty where it asks for what there is not. A box that is ticked has a field of its own. */
    static Optional<RunOrder> of(Kind kind, Map<String, String> form, Archive archive) {
        List<Locale> all = archive.locales(new Diagnostics());
        List<Locale> locales = all.stream()
                .filter(locale -> form.containsKey("in-" + locale.toLanguageTag())
                        || locale.toLanguageTag().equals(form.get("in")))
                .toList();
        List<String> slugs = Stream.of(form.getOrDefault("articles", "").split("[\\s,;]+", -1))
                .filter(slug -> !slug.isEmpty())
                .toList();
        Optional<Profile> profile = Profile.named(form.getOrDefault("profile", Profile.SCREEN.word()))
                .filter(PROFILES::contains);
        Optional<State> required = State.of(form.getOrDefault("require", State.TRANSLATED.word()))
                .filter(state -> state.isAtLeast(State.TRANSLATED));
        boolean isFit = slugs.stream().allMatch(slug -> slug.matches("[a-z0-9*?-]{1,100}"))
                && profile.isPresent()
                && required.isPresent()
                && (kind == Kind.VERIFICATION || !locales.isEmpty())
                && (kind != Kind.VOLUME || locales.size() == 1);
        return isFit
                ? Optional.of(new RunOrder(
                        kind,
                        kind != Kind.VOLUME && locales.equals(all) ? List.of() : locales,
                        slugs,
                        profile.get(),
                        formats(kind, profile.get(), form),
                        form.containsKey("complete"),
                        required.get(),
                        form.containsKey("force")))
                : Optional.empty();
    }

    /** Those that are wanted and that there are; the usual ones where none is. */
    private static Set<Format> formats(Kind kind, Profile profile, Map<String, String> form) {
        Set<Format> there = kind == Kind.VOLUME ? OF_VOLUMES : FileKind.formats(profile);
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        there.stream().filter(format -> form.containsKey("as-" + format.word())).forEach(wanted::add);
        return wanted.isEmpty() ? FileKind.usual(profile) : wanted;
    }

    Filter filter() {
        return new Filter(locales.stream().map(Locale::toLanguageTag).toList(), slugs);
    }
}
