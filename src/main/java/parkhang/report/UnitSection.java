package parkhang.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.Unit;
import parkhang.translation.UnitNote;
import parkhang.translation.UnitStage;

/** Writes a unit: its source, its target beside it, and all that is to be known of the two. */
final class UnitSection {
    private final Markup page;
    private final Locale source;
    private final Locale locale;

    UnitSection(Markup page, Locale source, Locale locale) {
        this.page = page;
        this.source = source;
        this.locale = locale;
    }

    /**
     * Writes a unit of the article.
     *
     * @param number its place in the article, counted from 1
     * @param own what the bundle has for it; null where it has nothing
     * @param link the address of the place in the edition; null where there is none
     */
    void write(
            int number,
            Unit unit,
            @Nullable BundleUnit own,
            UnitStage unitStage,
            boolean open,
            List<Diagnostic> findings,
            @Nullable String link) {
        String stage = unitStage.stage().word();
        String style = "unit " + unit.kind().word() + " " + stage + (open ? " open" : "")
                + (findings.isEmpty() ? "" : " found");
        String id = "u-" + number;
        page.open("div", "class", style, "id", id).line();
        page.open("h3");
        page.element("span", label(unitStage), "class", "stage")
                .text(" " + unit.kind().word().replace('-', ' ') + " ");
        page.element("code", own == null ? String.valueOf(number) : own.id())
                .close()
                .line();
        page.open("p", "class", "place").element("code", (own == null ? unit.place() : own.place()).toString());
        if (link != null) {
            page.text(" · ")
                    .element("a", "in the edition", "href", link, "aria-label", "unit " + number + " in the edition");
        }
        page.close().line().open("div", "class", "pair").line();
        source(unit.source(), unit.codes(), own);
        target(unit, own, unitStage);
        page.close().line();
        findings(findings);
        notes(own);
        page.close().line();
    }

    /** Writes a unit that the article no longer has. */
    void writeGone(BundleUnit unit) {
        page.open("div", "class", "unit gone").line();
        page.open("h3")
                .element("span", unit.isObsolete() ? "obsolete" : "unknown: run parkhang sync", "class", "stage")
                .text(" ");
        page.element("code", unit.id()).close().line();
        page.open("p", "class", "place")
                .element("code", unit.place().toString())
                .close()
                .line();
        page.open("div", "class", "pair").line();
        source(unit.source(), unit.codes(), null);
        page.open("div", "class", "target").line();
        text(unit.target() == null ? new Content(List.of()) : unit.target(), unit.codes(), locale);
        page.close().line().close().line();
        notes(unit);
        page.close().line();
    }

    private static String label(UnitStage unitStage) {
        String from = unitStage.from() == null
                ? ""
                : ", inherited from " + unitStage.from().toLanguageTag();
        return unitStage.stage().word() + from;
    }

    /** The source; where its target is of an older one, with the words that changed. */
    private void source(Content content, List<InlineCode> codes, @Nullable BundleUnit own) {
        page.open("div", "class", "source")
                .line()
                .element("p", "Source", "class", "side")
                .line();
        page.open("p", "class", "text", "lang", source.toLanguageTag(), "dir", direction(source));
        String before = own == null ? null : note(own, UnitNote.PREVIOUS_SOURCE);
        boolean changed = before != null && own != null && (own.isStale() || own.isPrefilled());
        ContentHtml.write(
                page,
                content,
                codes,
                changed ? TextDiff.of(String.valueOf(before), content.plainText(), source) : List.of());
        page.close().line().close().line();
    }

    private void target(Unit unit, @Nullable BundleUnit own, UnitStage unitStage) {
        page.open("div", "class", "target")
                .line()
                .element("p", "Target", "class", "side")
                .line();
        Content written = own == null ? null : own.target();
        boolean shown = written != null && !written.isBlank();
        if (written != null && shown) {
            text(written, unit.codes(), locale);
        }
        BundleUnit inherited = unitStage.from() == null ? null : unitStage.unit();
        if (inherited != null && inherited.target() != null) {
            if (shown) {
                page.element("p", "What the edition prints instead:", "class", "instead")
                        .line();
            }
            text(inherited.target(), unit.codes(), unitStage.from() == null ? locale : unitStage.from());
        } else if (unitStage.isInherited()) {
            page.element("p", "The source is printed as it is.", "class", "nothing")
                    .line();
        } else if (!shown) {
            page.element("p", "No target yet", "class", "nothing").line();
        }
        String origin = own == null ? null : note(own, UnitNote.ORIGIN);
        if (origin != null) {
            page.open("p", "class", "origin")
                    .text("Taken from ")
                    .element("code", origin)
                    .close()
                    .line();
        }
        page.close().line();
    }

    private void text(Content content, List<InlineCode> codes, Locale language) {
        page.open("p", "class", "text", "lang", language.toLanguageTag(), "dir", direction(language));
        ContentHtml.write(page, content, codes);
        page.close().line();
    }

    private static String direction(Locale language) {
        return Locales.isRightToLeft(language) ? "rtl" : "ltr";
    }

    private void findings(List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.open("ul", "class", "findings", "aria-label", "What the checks found")
                .line();
        for (Diagnostic finding : findings) {
            page.open("li").element("strong", finding.code().severity().word()).text(" " + finding.message() + " ");
            page.element("code", finding.code().id());
            page.element("span", finding.code().hint(), "class", "hint").close().line();
        }
        page.close().line();
    }

    /** What translators wrote to each other, and what they have allowed. */
    private void notes(@Nullable BundleUnit own) {
        List<UnitNote> notes = own == null
                ? List.of()
                : own.notes().stream()
                        .filter(note -> !note.isOf(UnitNote.PREVIOUS_SOURCE) && !note.isOf(UnitNote.ORIGIN))
                        .toList();
        if (notes.isEmpty()) {
            return;
        }
        page.open("ul", "class", "notes", "aria-label", "Notes").line();
        for (UnitNote note : notes) {
            page.open("li").element("strong", note.attributes().getOrDefault("category", "note"));
            page.text(" ").element("bdi", note.text()).close().line();
        }
        page.close().line();
    }

    private static @Nullable String note(BundleUnit unit, String category) {
        return unit.notes().stream()
                .filter(note -> note.isOf(category))
                .map(UnitNote::text)
                .findFirst()
                .orElse(null);
    }
}
