package parkhang.localization;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.SafeFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
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
            diagnostics.report(place, GlossaryCode.GLOSSARY_NONE, locale.toLanguageTag() + " has no terms");
            return Optional.empty();
        }
        return Optional.of(
                format == Format.TBX
                        ? TbxWriter.write(glossary, archive.settings().source(), locale)
                        : GlossaryWriter.write(glossary));
    }

    /**
     * Takes the terms of a file, TBX or CSV, into the locale's own glossary; gives how many are new. Where either of the two can't
     * be read whole, nothing is written.
     *
     * @throws IOException where the glossary can't be written; it is then as it was
     */
    public int take(Path file) throws IOException {
        Optional<SourceText> theirs = Archive.named(file, diagnostics);
        Optional<SourceText> own = archive.glossaryFile(locale, diagnostics);
        if (theirs.isEmpty() || own.isEmpty()) {
            return 0;
        }
        List<Term> terms = terms(theirs.get());
        Glossary inherited = archive.inheritedGlossary(locale, new Diagnostics());
        GlossaryMerge.Merged merged = GlossaryMerge.merge(own.get(), inherited, terms, diagnostics);
        if (!merged.text().equals(own.get().text())) {
            SafeFile.write(archive.layout().glossary(locale), merged.text());
        }
        return merged.added();
    }

    private List<Term> terms(SourceText file) {
        return file.text().stripLeading().startsWith("<")
                ? TbxReader.read(file, archive.settings().source(), locale, diagnostics)
                : GlossaryReader.read(file, diagnostics).terms();
    }
}
