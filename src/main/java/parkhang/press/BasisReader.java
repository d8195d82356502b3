package parkhang.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Layout;
import parkhang.edition.Bundle;
import parkhang.edition.Choices;
import parkhang.edition.Profile;
import parkhang.font.FontSet;
import parkhang.ledger.Basis;
import parkhang.ledger.HashedFile;
import parkhang.ledger.Hashing;
import parkhang.ledger.Stamp;
import parkhang.prepress.PressOrder;
import parkhang.text.Locales;

/** Reads what all editions of a locale have in common. */
final class BasisReader {
    private final Archive archive;
    private final Layout layout;
    private final @Nullable Basis known;
    private final Map<String, HashedFile> looked = new HashMap<>();
    private final List<HashedFile> common = new ArrayList<>();
    private final boolean carried;

    /** @param known from an earlier run, so that a file is read only where its stamp has changed; null where there is none */
    BasisReader(Archive archive, ExportOrder order, @Nullable Basis known) throws IOException {
        this.archive = archive;
        this.layout = archive.layout();
        this.known = known;
        this.carried = SourceFiles.areCarried(archive, order.choices());
        common.add(program(order.program()));
        common.addAll(options(order));
        common.add(file(layout.settings()));
        for (Path font : FontSet.files(order.program().fonts())) {
            common.add(file("program/fonts/" + font.getFileName(), font));
        }
        for (Path font : FontSet.files(layout.fonts())) {
            common.add(file(font));
        }
    }

    /** Looks at the files of locales, before anybody reads them. */
    void lookAt(List<Locale> locales) throws IOException {
        for (Locale locale : locales) {
            for (Path file : files(locale)) {
                file(file);
            }
        }
    }

    /** What each locale's editions have in common; of those that can be printed. */
    Map<Locale, Basis> bases(Makeready ready) throws IOException {
        Map<Locale, Basis> bases = new HashMap<>();
        for (var bundle : ready.bundles().entrySet()) {
            if (bundle.getValue().isPresent()) {
                bases.put(bundle.getKey(), basis(ready, bundle.getValue().get()));
            }
        }
        return bases;
    }

    private Basis basis(Makeready ready, Bundle bundle) throws IOException {
        List<HashedFile> inputs = new ArrayList<>(common);
        inputs.add(Hashing.ofText(
                "languages", ready.locales().stream().map(Locale::toLanguageTag).collect(Collectors.joining(" "))));
        if (!carried) {
            // As they come out of the chain of locales: a label that another locale overrides does not count.
            inputs.add(Hashing.ofText("labels", labels(bundle)));
        }
        for (Path file : files(bundle.locale())) {
            inputs.add(file(file));
        }
        return new Basis(inputs);
    }

    private HashedFile program(Program program) throws IOException {
        return Files.isRegularFile(program.file())
                ? look("program", program.file(), Hashing::ofJar)
                : Hashing.ofText("program", program.fullName());
    }

    private static List<HashedFile> options(ExportOrder order) {
        Choices choices = order.choices();
        List<HashedFile> options = new ArrayList<>(List.of(
                Hashing.ofText("--incomplete", choices.incomplete().name()),
                Hashing.ofText("--require", choices.required().word()),
                Hashing.ofText("--embargoed", String.valueOf(choices.embargoed())),
                Hashing.ofText("--allow-stale", String.valueOf(choices.stale())),
                Hashing.ofText("--no-sources", String.valueOf(!choices.sources()))));
        if (order.profile() == Profile.BOOKLET) {
            options.add(Hashing.ofText("--paper", String.valueOf(order.paper())));
        }
        if (order.press() != null) {
            options.addAll(options(order.press()));
        }
        return options;
    }

    private static List<HashedFile> options(PressOrder press) {
        byte[] profile = press.profile().bytes();
        return List.of(
                Hashing.ofText("--trim", String.valueOf(press.trim())),
                Hashing.ofText("--bleed", String.valueOf(press.bleed())),
                new HashedFile("--icc", Stamp.ABSENT, Hashing.hash(profile)),
                Hashing.ofText("--ink-limit", String.valueOf(press.inkLimit())));
    }

    private static String labels(Bundle bundle) {
        TreeMap<String, String> patterns = new TreeMap<>();
        bundle.labels().wordings().forEach((key, wording) -> patterns.put(key, wording.pattern()));
        return patterns.toString();
    }

    /**
     * The chain's files up to the imprint that counts, with those of the source for what is not translated. The files of labels count
     * where PDFs carry them: each of their bytes goes into the PDF then.
     */
    private Set<Path> files(Locale locale) {
        Set<Path> files = new LinkedHashSet<>();
        List<Locale> source = Locales.chain(archive.settings().source());
        Locale own = Files.isDirectory(layout.bundle(locale))
                ? locale
                : archive.settings().source();
        List<Locale> chain = Locales.chain(own);
        for (Locale next : chain) {
            files.add(layout.imprint(next));
            if (Files.exists(layout.imprint(next))) {
                break;
            }
        }
        if (carried) {
            chain.forEach(next -> files.add(layout.labels(next)));
            source.forEach(next -> files.add(layout.labels(next)));
            files.add(layout.labels(Locale.ENGLISH));
        }
        files.add(layout.themeFile());
        chain.forEach(next -> files.add(layout.themeFile(next)));
        archive.logoFile(own).ifPresent(files::add);
        chain.forEach(next -> files.add(layout.addresses(next)));
        chain.forEach(next -> files.add(layout.hyphenation(next)));
        source.forEach(next -> files.add(layout.hyphenation(next)));
        return files;
    }

    private HashedFile file(Path file) throws IOException {
        return file(archive.name(file), file);
    }

    private HashedFile file(String name, Path file) throws IOException {
        return look(name, file, Hashing::of);
    }

    @FunctionalInterface
    private interface Reading {
        HashedFile of(String name, Path file) throws IOException;
    }

    private HashedFile look(String name, Path file, Reading reading) throws IOException {
        HashedFile found = looked.get(name);
        if (found == null) {
            Instant now = Instant.now();
            HashedFile before = known == null ? null : known.input(name);
            HashedFile read =
                    before != null && before.stamp().equals(Hashing.stamp(file)) ? before : reading.of(name, file);
            found = read.settledAt(now);
            looked.put(name, found);
        }
        return found;
    }
}
