package parkhang.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.PreviousSource;
import parkhang.translation.Unit;
import parkhang.translation.UnitNote;
import parkhang.translation.UnitStage;

/** Writes a unit: its source, its target beside it, and all that is to be known of the two. */
final class UnitSection {
    private final Markup page;
    private final Locale source;
    private final Locale locale;
    private final UnitRemarks remarks;

    UnitSection(Markup page, Locale source, Locale locale) {
        this.page = page;
        this.source = source;
        this.locale = locale;
        this.remarks = new UnitRemarks(page);
    }

    /** Writes a unit of the article. */
    void write(ShownUnit shown) {
        Unit unit = shown.unit();
        BundleUnit own = shown.own();
        String stage = shown.stage().stage().word();
        String style = "unit " + unit.kind().word() + " " + stage + (shown.open() ? " open" : "")
                + (shown.findings().isEmpty() ? "" : " found");
        int number = shown.number();
        page.open("div", "class", style, "id", "u-" + number).line();
        page.open("h3");
        page.element("span", label(shown.stage()), "class", "stage")
                .text(" " + unit.kind().word().replace('-', ' ') + " ");
        page.element("code", own == null ? String.valueOf(number) : own.id())
                .close()
                .line();
        page.open("p", "class", "place").element("code", (own == null ? unit.place() : own.place()).toString());
        if (shown.link() != null) {
            String spoken = "unit " + number + " in the edition";
            page.text(" · ").element("a", "in the edition", "href", shown.link(), "aria-label", spoken);
        }
        page.close().line().open("div", "class", "pair").line();
        source(unit.source(), unit.codes(), own);
        target(shown);
        page.close().line();
        remarks.findings(shown.findings());
        if (own != null) {
            remarks.notes(own);
        }
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
        remarks.signOffs(unit);
        page.close().line().close().line();
        remarks.notes(unit);
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
        String before = own == null ? null : UnitRemarks.note(own, UnitNote.PREVIOUS_SOURCE);
        boolean changed = before != null && own != null && (own.isStale() || own.isPrefilled());
        ContentHtml.write(
                page,
                content,
                codes,
                changed
                        ? TextDiff.ofNoted(
                                String.valueOf(before), PreviousSource.of(content, codes), content.plainText(), source)
                        : List.of());
        page.close().line().close().line();
    }

    private void target(ShownUnit shown) {
        Unit unit = shown.unit();
        BundleUnit own = shown.own();
        UnitStage unitStage = shown.stage();
        page.open("div", "class", "target")
                .line()
                .element("p", "Target", "class", "side")
                .line();
        Content written = own == null ? null : own.target();
        boolean hasWords = written != null && !written.isBlank();
        if (written != null && hasWords) {
            text(written, unit.codes(), locale);
        }
        BundleUnit inherited = unitStage.from() == null ? null : unitStage.unit();
        if (inherited != null && inherited.target() != null) {
            if (hasWords) {
                page.element("p", "What the edition prints instead:", "class", "instead")
                        .line();
            }
            text(inherited.target(), unit.codes(), unitStage.from() == null ? locale : unitStage.from());
        } else if (unitStage.isInherited()) {
            page.element("p", "The source is printed as it is.", "class", "nothing")
                    .line();
        } else if (!hasWords) {
            page.element("p", "No target yet", "class", "nothing").line();
        }
        if (own != null) {
            remarks.origin(own);
        }
        BundleUnit signed = unitStage.isInherited() ? unitStage.unit() : own;
        if (signed != null) {
            remarks.signOffs(signed);
        }
        remarks.matches(shown.matches(), unit.codes(), locale);
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
}
