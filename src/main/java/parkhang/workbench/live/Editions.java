package parkhang.workbench.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Bundle;
import parkhang.edition.Edition;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.export.EditionMaker;
import parkhang.export.PageFonts;
import parkhang.export.plan.Embargoes;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Preparation;
import parkhang.export.plan.Program;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.html.HtmlRenderer;
import parkhang.imprint.TrimSize;
import parkhang.synopsis.ComposedArticle;
import parkhang.verify.PagePictures;

/**
 * Makes editions of the archive's files as they are now, before an embargo too, for nobody publishes them. What takes long to begin is
 * kept: the fonts, the engine of pages, and the last PDFs.
 */
public final class Editions {
    /** PDFs whose pages somebody may still be leafing through. */
    private static final int KEPT = 4;

    /** Of a page's longer side, in pixels: it is sharp beside the text of a wide window. */
    private static final int LONGEST = 1500;

    private final Program program;
    private final HtmlRenderer html = new HtmlRenderer();
    private final NewestFirst printer = new NewestFirst("workbench printer");
    private @Nullable FontSet fonts;
    private @Nullable PageFonts pageFonts;
    private final Map<String, Printed> printed = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Profile, EditionMaker> makers = new EnumMap<>(Profile.class);
    private @Nullable FontSet makerFonts;
    private volatile @Nullable Framed framed;

    /** Makes none yet. */
    public Editions(Program program) {
        this.program = program;
    }

    /**
     * An edition as a page of the web.
     *
     * @param html empty where an error is among what was found
     * @param hash of that; empty where there is none
     */
    public record Page(Optional<String> html, String hash, List<Diagnostic> found) {}

    /** A page that is asked for again, for the frame in which it is shown. */
    private record Framed(String name, Page page) {}

    /**
     * An edition's PDF, proved.
     *
     * @param count of its pages; 0 where an error is among what was found
     * @param hash of what it was made of; the same where it was made of the same
     */
    public record Pages(int count, String hash, List<Diagnostic> found) {}

    private record Composed(Edition edition, TrimSize trimmed) {}

    private record Printed(Pages pages, @Nullable PagePictures pictures, Map<Integer, byte[]> shown) {}

    /** The fonts of all editions, which are read once. */
    public synchronized FontSet fonts(Archive archive, Diagnostics found) {
        FontSet known = fonts;
        if (known == null) {
            Path programs = program.fonts();
            known = ThemeFonts.read(archive, programs, found);
            fonts = known;
            pageFonts = new PageFonts(known);
        }
        return known;
    }

    /** The fonts have changed. */
    public synchronized void forgetFonts() {
        fonts = null;
        pageFonts = null;
    }

    /** An edition as a page of the web, of the archive that is given, which may be one that is not written yet. */
    public Page page(Archive archive, String slug, Locale locale) {
        Diagnostics found = new Diagnostics();
        Optional<String> page =
                composed(archive, slug, locale, Profile.SCREEN, found).map(composed -> screen(archive, composed));
        Optional<String> shown = found.hasErrors() ? Optional.empty() : page;
        Page made = new Page(shown, shown.map(Editions::hash).orElse(""), found.list());
        framed = new Framed(name(slug, locale), made);
        return made;
    }

    /** The page that has a hash: the last one that was made, if it is that, and else as it is now. */
    public Page page(Archive archive, String slug, Locale locale, String hash) {
        Framed last = framed;
        if (last != null
                && last.name().equals(name(slug, locale))
                && last.page().hash().equals(hash)) {
            return last.page();
        }
        return page(archive, slug, locale);
    }

    private static String hash(String html) {
        return Hashing.hash(html.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private synchronized String screen(Archive archive, Composed composed) {
        FontSet known = fonts(archive, new Diagnostics());
        PageFonts brought = pageFonts == null ? new PageFonts(known) : pageFonts;
        return html.screen(composed.edition(), brought);
    }

    private Optional<Composed> composed(
            Archive archive, String slug, Locale locale, Profile profile, Diagnostics found) {
        FontSet known = fonts(archive, found);
        Filter filter = new Filter(List.of(locale.toLanguageTag()), List.of(slug));
        Preparation prepared = Preparation.read(archive, filter, found);
        Optional<Bundle> bundle = prepared.bundles().getOrDefault(locale, Optional.empty());
        if (known.isEmpty() || bundle.isEmpty()) {
            return Optional.empty();
        }
        ComposedArticle.Reader reader = new ComposedArticle.Reader(
                prepared,
                known,
                Embargoes.NONE,
                order(archive, slug, locale, profile).choices());
        return prepared.articles().stream()
                .flatMap(file -> reader.compose(file, found).stream())
                .flatMap(article -> article.editions().stream())
                .map(edition -> new Composed(edition, bundle.get().imprint().trimmed()))
                .findFirst();
    }

    /** The pages of an edition, as they are for a profile: of a booklet the sides of its sheets. */
    public CompletableFuture<Pages> pages(Archive archive, String slug, Locale locale, Profile profile) {
        return printer.ask(
                "pages of " + name(slug, locale) + profile.ending(),
                () -> printed(archive, slug, locale, profile).pages());
    }

    /** A page of an edition as a JPEG; empty where it has no such page. */
    public CompletableFuture<Optional<byte[]>> picture(
            Archive archive, String slug, Locale locale, Profile profile, int page) {
        String name = name(slug, locale) + profile.ending();
        return printer.ask("page " + page + " of " + name, () -> {
            Printed known = printed.get(name);
            return picture(known == null ? printed(archive, slug, locale, profile) : known, page);
        });
    }

    private static Optional<byte[]> picture(Printed printed, int page) throws IOException {
        if (page < 1 || page > printed.pages().count() || printed.pictures() == null) {
            return Optional.empty();
        }
        byte[] shown = printed.shown().get(page);
        if (shown == null) {
            shown = printed.pictures().picture(page, LONGEST).jpeg();
            printed.shown().put(page, shown);
        }
        return Optional.of(shown);
    }

    private static String name(String slug, Locale locale) {
        return locale.toLanguageTag() + "/" + slug;
    }

    /** In the printer's thread alone. */
    private Printed printed(Archive archive, String slug, Locale locale, Profile profile) throws IOException {
        String name = name(slug, locale) + profile.ending();
        Diagnostics found = new Diagnostics();
        Optional<Composed> composed = composed(archive, slug, locale, profile, found);
        if (composed.isEmpty() || found.hasErrors()) {
            return new Printed(new Pages(0, "", found.list()), null, Map.of());
        }
        String paper = html.paper(composed.get().edition());
        String hash = hash(paper);
        Printed known = printed.get(name);
        if (known != null && known.pages().hash().equals(hash)) {
            return known;
        }
        Map<String, byte[]> files = maker(archive, profile)
                .make(composed.get().edition(), composed.get().trimmed(), List.of(), found)
                .files();
        if (found.hasErrors() || files.isEmpty()) {
            return new Printed(new Pages(0, "", found.list()), null, Map.of());
        }
        PagePictures pictures = new PagePictures(files.values().iterator().next());
        Printed made = new Printed(new Pages(pictures.count(), hash, found.list()), pictures, new HashMap<>());
        keep(name, made);
        return made;
    }

    private void keep(String name, Printed made) throws IOException {
        List<Printed> gone = new ArrayList<>();
        Optional.ofNullable(printed.put(name, made)).ifPresent(gone::add);
        for (Iterator<Printed> oldest = printed.values().iterator(); printed.size() > KEPT; ) {
            gone.add(oldest.next());
            oldest.remove();
        }
        for (Printed one : gone) {
            if (one.pictures() != null) {
                one.pictures().close();
            }
        }
    }

    private EditionMaker maker(Archive archive, Profile profile) {
        FontSet known = fonts(archive, new Diagnostics());
        if (makerFonts != known) {
            makers.clear();
            makerFonts = known;
        }
        return makers.computeIfAbsent(
                profile, any -> new EditionMaker(archive, order(archive, "", Locale.ROOT, profile), known));
    }

    private ExportOrder order(Archive archive, String slug, Locale locale, Profile profile) {
        return new EditionOrder(slug, locale, profile, Set.of(Format.PDF), true, true, false).export(archive, program);
    }
}
