package parkhang.localization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import parkhang.text.KeptLines;
import parkhang.text.SourceText;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.GlossaryCode;
import parkhang.translation.glossary.GlossaryMerge;
import parkhang.translation.glossary.GlossaryReader;
import parkhang.translation.glossary.GlossaryWriter;
import parkhang.translation.glossary.TbxReader;
import parkhang.translation.glossary.TbxWriter;
import parkhang.translation.glossary.Term;

/** Gives a locale's glossary to other tools, and takes theirs in. */
public final class GlossaryExchange {
    private final Archive archive;
    private final Locale locale;
    private final Diagnostics diagnostics;

    public GlossaryExchange(Archive archive, Locale locale, Diagnostics diagnostics) {
        this.archive = archive;
        this.locale = locale;
        this.diagnostics = diagnostics;
    }

    /** What a glossary is written as. */
    public enum Format {
        CSV,
        TBX
    }

    /** The locale's terms, those it inherits too; empty and reported where there are none. */
    public Optional<String> give(Format format) {
        Glossary glossary = archive.glossary(locale, diagnostics);
        if (glossary.terms().isEmpty()) {
            Place place = Place.of(archive.name(archive.layout().glossary(locale)));
            diagnostics.report(place, GlossaryCode.GLOSSARY_NONE.with(Map.of("locale", locale.toLanguageTag())));
            return Optional.empty();
        }
        return Optional.of(
                format == Format.TBX
                        ? TbxWriter.write(glossary, archive.settings().source(), locale)
                        : GlossaryWriter.write(glossary));
    }

    /**
     * Takes the terms of a file, TBX or CSV, into the locale's own glossary; gives how many are new. Where either of the two can't
     * be read whole, or the glossary can't be written, it stays as it was, and that is reported.
     */
    public int take(Path file) {
        Optional<SourceText> theirs = Archive.named(file, diagnostics);
        List<Term> terms = theirs.map(this::terms).orElseGet(List::of);
        return diagnostics.hasErrors() ? 0 : take(terms);
    }

    private int take(List<Term> terms) {
        Path path = archive.layout().glossary(locale);
        Glossary inherited = archive.inheritedGlossary(locale, new Diagnostics());
        List<GlossaryMerge.Merged> merged = new ArrayList<>();
        List<Diagnostics> tried = new ArrayList<>();
        try {
            SharedWrite.in(archive.layout().root()).run(looks -> {
                looks.at(path);
                merged.clear();
                tried.clear();
                Diagnostics own = new Diagnostics();
                tried.add(own);
                Optional<SourceText> file = archive.glossaryFile(locale, own);
                file.ifPresent(there -> merged.add(GlossaryMerge.merge(
                        there, inherited, terms, archive.settings().source(), own)));
                return file.isEmpty() || merged.get(0).text().equals(file.get().text())
                        ? Map.of()
                        : Map.of(path, written(path, merged.get(0).text()));
            });
        } catch (IOException e) {
            diagnostics.report(
                    Place.of(archive.name(path)),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            merged.clear();
        }
        tried.forEach(diagnostics::add);
        return merged.stream().mapToInt(GlossaryMerge.Merged::added).sum();
    }

    private static byte[] written(Path path, String text) throws IOException {
        return Files.exists(path)
                ? KeptLines.of(Files.readAllBytes(path), text)
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Term> terms(SourceText file) {
        return file.text().stripLeading().startsWith("<")
                ? termbase(file)
                : GlossaryReader.read(file, archive.settings().source(), diagnostics)
                        .terms();
    }

    /** A termbase has many languages: the terms of all that the archive's articles are written in. */
    private List<Term> termbase(SourceText file) {
        Locale usual = archive.settings().source();
        Diagnostics found = new Diagnostics();
        List<Term> all = new ArrayList<>(TbxReader.read(file, usual, locale, found));
        for (Locale source : archive.sources()) {
            if (!source.equals(usual) && !source.equals(locale)) {
                TbxReader.read(file, source, locale, new Diagnostics()).stream()
                        .map(term -> term.in(source))
                        .forEach(all::add);
            }
        }
        found.list().stream()
                .filter(one -> all.isEmpty() || one.code() != GlossaryCode.TBX_LOCALE)
                .forEach(diagnostics::add);
        return all;
    }
}
