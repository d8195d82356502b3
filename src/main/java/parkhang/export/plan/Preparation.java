package parkhang.export.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.InputKind;
import parkhang.archive.Inputs;
import parkhang.archive.Publishing;
import parkhang.archive.Siblings;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Bundle;
import parkhang.edition.Choices;
import parkhang.edition.Composer;
import parkhang.edition.Published;
import parkhang.edition.WordDivision;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.imprint.Imprint;
import parkhang.ledger.EditionKey;
import parkhang.text.typography.WordList;

/**
 * What a run has at hand before the first edition.
 *
 * @param archive as it was then; it notes nothing
 * @param shared the inputs of all editions
 * @param own those of each locale that is wanted, or of all where their pages end together
 * @param listed whether all articles and bundles could be listed: only then is one that is not among them gone
 * @param locales all there are, the source first, with those that are published beside the archive
 * @param published which of these are public, and in which forms; null where the archive does not say
 * @param slugs of all articles, with those too
 * @param articles those that are wanted, by slug
 * @param bundles of the locales that are wanted, by tag; empty where they have an error, for all its editions would
 * @param beside what stands beside each edition; null where nothing is to
 * @param together those of all locales where the pages of their editions end together; none where each ends by itself
 */
public record Preparation(
        Archive archive,
        Inputs shared,
        Map<Locale, Inputs> own,
        boolean listed,
        List<Locale> locales,
        @Nullable Published published,
        Set<String> slugs,
        List<ArticleFile> articles,
        Map<Locale, Optional<Bundle>> bundles,
        @Nullable Companion beside,
        Map<Locale, Optional<Bundle>> together,
        WordDivision division) {

    /**
     * A locale that is to stand beside others.
     *
     * @param isThere whether there is such a locale
     * @param bundle empty where it has an error
     */
    public record Companion(Locale locale, boolean isThere, Optional<Bundle> bundle) {}

    /** Decides the words of editions that stand for themselves. */
    public Composer composer(Choices choices, FontSet fonts) {
        return new Composer(archive.settings(), locales, choices, new ThemeFonts(fonts)::families, division);
    }

    /** Decides the words of editions that are to be published. */
    public Composer publicComposer(Choices choices, FontSet fonts) {
        return new Composer(archive.settings(), locales, published, choices, new ThemeFonts(fonts)::families, division);
    }

    /** Whether an edition's article and its bundle are there, and that of what is to stand beside it. */
    boolean has(EditionKey key) {
        return slugs.contains(key.slug())
                && (beside == null || beside.isThere())
                && locales.stream().anyMatch(locale -> locale.toLanguageTag().equals(key.tag()));
    }

    /** The inputs that all editions of a locale have, and those of others have not. */
    public Inputs own(Locale locale) {
        return own.getOrDefault(locale, new Inputs());
    }

    /**
     * The locales whose editions take part in those of a locale: what stands beside them, or ends their pages where it does. The pages of
     * a pseudo-locale's end by themselves.
     */
    public List<Locale> others(Locale locale) {
        Stream<Locale> ending = together.containsKey(locale) ? together.keySet().stream() : Stream.empty();
        return Stream.concat(Stream.ofNullable(beside).map(Companion::locale), ending)
                .toList();
    }

    /** What one of {@link #others(Locale)} has; empty where that has an error. */
    Optional<Bundle> otherBundle(Locale other) {
        return beside != null && beside.locale().equals(other)
                ? beside.bundle()
                : together.getOrDefault(other, Optional.empty());
    }

    /** Reads it for editions that are only looked at. */
    public static Preparation read(Archive archive, Filter filter, Diagnostics found) {
        return read(archive, filter, null, false, List.of(), new Inputs(), found);
    }

    /**
     * Reads it for editions that depend on it: with the program, its fonts and the archive's settings among the inputs. Empty and
     * reported where the archive can't be opened again, for it may have changed.
     *
     * @param known inputs of an earlier run
     */
    public static Optional<Preparation> read(
            Archive archive, Filter filter, Program program, List<HashedFile> known, Diagnostics found)
            throws IOException {
        return read(archive, filter, null, false, program, known, found);
    }

    /**
     * The same for editions that others take part in.
     *
     * @param beside the locale that is to stand beside theirs; null where none is
     * @param samePages whether pages end together, so that all locales are read, whichever are wanted
     */
    public static Optional<Preparation> read(
            Archive archive,
            Filter filter,
            @Nullable Locale beside,
            boolean samePages,
            Program program,
            List<HashedFile> known,
            Diagnostics found)
            throws IOException {
        Inputs shared = new Inputs(known);
        program.note(shared);
        Optional<Archive> opened = archive.reopened(shared, found);
        for (Path font : FontSet.files(program.fonts())) {
            shared.note(InputKind.PROGRAM_FONT, "program/fonts/" + font.getFileName(), font, Hashing::ofFont);
        }
        for (Path font : FontSet.files(archive.layout().fonts())) {
            shared.note(InputKind.FONT, archive.name(font), font, Hashing::of);
        }
        return opened.filter(any -> !found.hasErrors())
                .map(again -> read(again, filter, beside, samePages, known, shared, found));
    }

    private static Preparation read(
            Archive archive,
            Filter filter,
            @Nullable Locale beside,
            boolean samePages,
            List<HashedFile> known,
            Inputs shared,
            Diagnostics found) {
        Diagnostics listing = new Diagnostics();
        List<Locale> all = archive.locales(listing);
        List<ArticleFile> articles = archive.articles(listing);
        Siblings siblings = archive.noting(shared).siblings(listing);
        found.add(listing);
        List<Locale> printed = sorted(new PseudoBundles(archive).wanted(filter, all, found));
        boolean isThere = beside != null && isThere(archive, beside, all, found);
        List<Locale> named = new ArrayList<>(printed);
        if (isThere && !printed.contains(beside)) {
            named.add(beside);
        }
        List<Locale> together = samePages ? sorted(all) : List.of();
        Map<Locale, Inputs> own = new LinkedHashMap<>();
        Stream.concat(named.stream(), together.stream()).forEach(locale -> own.put(locale, new Inputs(known)));
        List<ArticleFile> wanted = filter.articles(articles, found);
        List<Locale> locales = siblings.and(all, archive.settings().source());
        Map<Locale, Optional<Bundle>> bundles = new LinkedHashMap<>();
        own.forEach((locale, inputs) -> bundles.put(
                locale, bundle(archive.noting(inputs), locale, named.contains(locale) ? found : new Diagnostics())));
        Companion companion = beside == null ? null : companion(beside, isThere, bundles);
        return new Preparation(
                archive,
                shared,
                own,
                !listing.hasErrors() && !articles.isEmpty(),
                locales,
                published(archive, shared, siblings, locales, found),
                siblings.and(articles),
                wanted,
                beside == null ? only(printed, bundles) : bundles,
                companion,
                only(together, bundles),
                division(archive, own, named, known, found));
    }

    private static List<Locale> sorted(List<Locale> locales) {
        return locales.stream()
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .toList();
    }

    private static Map<Locale, Optional<Bundle>> only(List<Locale> locales, Map<Locale, Optional<Bundle>> bundles) {
        Map<Locale, Optional<Bundle>> only = new LinkedHashMap<>();
        locales.forEach(locale -> only.put(locale, bundles.get(locale)));
        return only;
    }

    /** Reported where there is none such. */
    private static boolean isThere(Archive archive, Locale beside, List<Locale> all, Diagnostics found) {
        Filter named = new Filter(List.of(beside.toLanguageTag()), List.of(), "--with");
        return !new PseudoBundles(archive).wanted(named, all, found).isEmpty();
    }

    /** No edition stands beside itself, and none beside what is not there. */
    private static Companion companion(Locale beside, boolean isThere, Map<Locale, Optional<Bundle>> bundles) {
        Optional<Bundle> bundle = bundles.getOrDefault(beside, Optional.empty());
        bundles.remove(beside);
        if (!isThere) {
            bundles.clear();
        }
        return new Companion(beside, isThere, bundle);
    }

    /** Looks whether there is what an archive says is public; what is not there is reported. */
    public static void checkPublished(Archive archive, Diagnostics found) {
        Siblings siblings = archive.siblings(new Diagnostics());
        List<Locale> locales = siblings.and(
                archive.locales(new Diagnostics()), archive.settings().source());
        published(archive, new Inputs(), siblings, locales, found);
    }

    /** Of locales that are published beside the archive it was said before that they are. */
    private static @Nullable Published published(
            Archive archive, Inputs shared, Siblings siblings, List<Locale> locales, Diagnostics found) {
        Publishing said = archive.settings().publishing();
        if (said == null) {
            return null;
        }
        Published own = Published.of(
                said,
                locales,
                locale -> office(archive, shared, locale),
                siblings.equals(Siblings.NONE) ? found : new Diagnostics());
        return own.and(siblings.locales(), locales);
    }

    private static Optional<String> office(Archive archive, Inputs shared, Locale locale) {
        Path file = archive.layout().imprint(locale);
        try {
            if (Files.isRegularFile(file)) {
                shared.note(InputKind.OFFICE, "office " + locale.toLanguageTag(), file, Hashing::of);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive.imprint(locale, new Diagnostics()).map(Imprint::name);
    }

    /** What a locale has for all articles; empty where that has an error. */
    public static Optional<Bundle> bundle(Archive archive, Locale locale, Diagnostics found) {
        Diagnostics own = new Diagnostics();
        Optional<Bundle> bundle = new PseudoBundles(archive).bundle(locale, own).or(() -> {
            var labels = archive.labels(locale, own);
            var imprint = archive.imprint(locale, own);
            var addresses = archive.addresses(locale, own);
            var look = archive.look(locale, own);
            return imprint.map(i -> new Bundle(locale, labels, i, addresses, look));
        });
        found.add(own);
        return own.hasErrors() ? Optional.empty() : bundle;
    }

    /** With the lists of the locales that are printed, and the archive's source's for what is not translated. */
    private static WordDivision division(
            Archive archive, Map<Locale, Inputs> own, List<Locale> printed, List<HashedFile> known, Diagnostics found) {
        Locale source = archive.settings().source();
        Map<Locale, WordList> lists = new HashMap<>();
        own.forEach((locale, inputs) -> lists.put(
                locale, archive.noting(inputs).words(locale, printed.contains(locale) ? found : new Diagnostics())));
        Inputs sources = new Inputs(known);
        lists.put(source, archive.noting(sources).words(source, printed.contains(source) ? new Diagnostics() : found));
        own.values().forEach(inputs -> inputs.add(sources));
        return new WordDivision(lists);
    }
}
