package parkhang.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.imprint.Imprint;
import parkhang.imprint.ImprintCode;
import parkhang.imprint.ImprintReader;
import parkhang.imprint.Paper;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.text.typography.WordList;
import parkhang.text.typography.WordListReader;
import parkhang.translation.LabelReader;
import parkhang.translation.Labels;
import parkhang.translation.address.AddressReader;
import parkhang.translation.address.AddressTable;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.GlossaryReader;

/** Reads what a locale has for all articles, its own before what it inherits. */
final class LocaleReader {
    private final Layout layout;
    private final ArchiveFiles files;
    private final Settings settings;
    private final Locale locale;
    private final List<Locale> chain;
    private final Diagnostics diagnostics;

    LocaleReader(Layout layout, ArchiveFiles files, Settings settings, Locale locale, Diagnostics diagnostics) {
        this.layout = layout;
        this.files = files;
        this.settings = settings;
        this.locale = locale;
        this.chain = Locales.chain(locale);
        this.diagnostics = diagnostics;
    }

    Labels labels() {
        List<Labels> all = new ArrayList<>();
        List<Locale> locales = new ArrayList<>(chain);
        locales.addAll(Locales.chain(settings.source()));
        locales.add(Locale.ENGLISH);
        for (Locale next : locales.stream().distinct().toList()) {
            Diagnostics found = chain.contains(next) ? diagnostics : new Diagnostics();
            files.find(InputKind.LABELS, layout.labels(next), found)
                    .ifPresent(source -> all.add(LabelReader.read(source, next, found)));
            all.add(LabelReader.ofProgram(next));
        }
        return Labels.inherited(all);
    }

    WordList words() {
        return WordList.inherited(texts(InputKind.HYPHENATION, chain, layout::hyphenation)
                .map(source -> WordListReader.read(source, diagnostics))
                .toList());
    }

    Glossary glossary() {
        return glossary(chain);
    }

    Glossary inheritedGlossary() {
        return glossary(chain.subList(1, chain.size()));
    }

    private Glossary glossary(List<Locale> locales) {
        return Glossary.inherited(texts(InputKind.GLOSSARY, locales, layout::glossary)
                .map(source -> GlossaryReader.read(source, settings.source(), diagnostics))
                .toList());
    }

    AddressTable addresses() {
        return AddressTable.inherited(texts(InputKind.ADDRESSES, chain, layout::addresses)
                .map(source -> AddressReader.read(source, diagnostics))
                .toList());
    }

    Optional<Imprint> imprint() {
        for (Locale next : chain) {
            Path file = layout.imprint(next);
            if (files.has(InputKind.IMPRINT, file)) {
                return files.text(InputKind.IMPRINT, file, diagnostics)
                        .flatMap(source -> ImprintReader.read(source, locale, diagnostics));
            }
        }
        Place place = Place.of(files.name(layout.imprint(locale)));
        diagnostics.report(place, ImprintCode.IMPRINT_MISSING.with(Map.of("locale", locale.toLanguageTag())));
        return Optional.of(Imprint.named(settings.title(), Paper.usualIn(locale)));
    }

    /** The files of a kind that some locales have, in their order. */
    private Stream<SourceText> texts(InputKind kind, List<Locale> locales, Function<Locale, Path> place) {
        return locales.stream().flatMap(next -> files.find(kind, place.apply(next), diagnostics).stream());
    }
}
