package parkhang.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Filter;
import parkhang.archive.Publishing;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;

/**
 * Which editions are public, and in which forms: they lead to each other, whatever was made of them so far.
 *
 * @param locales in the order of the language switcher
 * @param kinds of an edition's files besides its page
 * @param fullFeeds whether feeds have whole texts
 */
public record Published(List<Locale> locales, List<FileKind> kinds, boolean fullFeeds) {
    public Published {
        locales = List.copyOf(locales);
        kinds = List.copyOf(kinds);
    }

    /**
     * What is public of an archive; what there is nothing of is reported.
     *
     * @param all its locales
     * @param office the name of a locale's; empty where it can't be read
     */
    public static Published of(
            Publishing said, List<Locale> all, Function<Locale, Optional<String>> office, Diagnostics diagnostics) {
        List<Locale> locales = new ArrayList<>(all);
        if (!said.locales().isEmpty()) {
            said.locales().stream()
                    .filter(glob -> all.stream().noneMatch(locale -> wants(List.of(glob), locale)))
                    .forEach(glob -> report(glob, "locale", all.stream().map(Locale::toLanguageTag), diagnostics));
            locales.removeIf(locale -> !wants(said.locales(), locale));
        }
        if (!said.offices().isEmpty()) {
            Set<String> names = said.offices().stream().map(Located::value).collect(Collectors.toSet());
            Set<String> there = new LinkedHashSet<>();
            all.forEach(locale -> office.apply(locale).ifPresent(there::add));
            said.offices().stream()
                    .filter(name -> !there.contains(name.value()))
                    .forEach(name -> report(name, "office", there.stream(), diagnostics));
            locales.removeIf(
                    locale -> office.apply(locale).filter(names::contains).isEmpty());
        }
        return new Published(locales, kinds(said, diagnostics), said.fullFeeds());
    }

    /** The same with locales of which others say that they are public. */
    public Published and(Set<Locale> others, List<Locale> order) {
        return new Published(
                order.stream()
                        .filter(locale -> locales.contains(locale) || others.contains(locale))
                        .toList(),
                kinds,
                fullFeeds);
    }

    private static boolean wants(List<Located<String>> globs, Locale locale) {
        return new Filter(globs.stream().map(Located::value).toList(), List.of()).wants(locale.toLanguageTag(), "");
    }

    private static List<FileKind> kinds(Publishing said, Diagnostics diagnostics) {
        List<FileKind> all =
                FileKind.of(Profile.SCREEN).stream().filter(FileKind::isPublic).toList();
        for (Located<String> format : said.formats()) {
            if (all.stream().noneMatch(kind -> kind.word().equals(format.value()))) {
                report(format, "format", all.stream().map(FileKind::word), diagnostics);
            }
        }
        Set<String> words = said.formats().stream().map(Located::value).collect(Collectors.toSet());
        return all.stream()
                .filter(kind -> kind != FileKind.PAGE && words.contains(kind.word()))
                .toList();
    }

    private static void report(Located<String> said, String what, Stream<String> there, Diagnostics diagnostics) {
        diagnostics.report(
                said.place(),
                ArchiveCode.PUBLISH_UNKNOWN.with(
                        what, Map.of("name", said.value(), "there", there.collect(Collectors.joining(", ")))));
    }
}
