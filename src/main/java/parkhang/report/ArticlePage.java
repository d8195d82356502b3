package parkhang.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.edition.UnitAnchors;
import parkhang.html.Markup;
import parkhang.localization.BilingualArticle;
import parkhang.localization.BundleCheck;
import parkhang.localization.Memories;
import parkhang.text.Locales;
import parkhang.translation.BundleUnit;
import parkhang.translation.MemoryMatch;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitStage;
import parkhang.translation.check.UnitFindings;

/** One article beside one bundle's targets, unit by unit in the order of the article. */
final class ArticlePage {
    /** The best one is mostly enough, and the next ones show what it is worth. */
    private static final int MOST_MATCHES = 3;

    private final BilingualArticle spread;
    private final State state;
    private final @Nullable String edition;
    private final Memories memories;
    private final Map<String, List<Diagnostic>> findings = new HashMap<>();
    private final Markup page;

    private ArticlePage(
            BilingualArticle spread, State state, @Nullable String edition, Memories memories, Markup page) {
        this.spread = spread;
        this.state = state;
        this.edition = edition;
        this.memories = memories;
        this.page = page;
        for (UnitFindings checked : new BundleCheck(spread.units(), spread.source()).check(spread.bundle(), Set.of())) {
            List<Diagnostic> found = checked.list();
            if (!found.isEmpty()) {
                findings.put(checked.pair().filed().id(), found);
            }
        }
    }

    /**
     * A finished page.
     *
     * @param findings how much the checks have found on it
     */
    record Written(String file, String page, int findings) {}

    /** @param edition the address of the exported HTML edition, from this page; null where there is none yet */
    static Written of(BilingualArticle spread, State state, @Nullable String edition, Memories memories) {
        String slug = spread.article().slug();
        String tag = spread.locale().toLanguageTag();
        Markup page = ReportPage.openScripted(slug + " · " + tag, "../");
        ArticlePage written = new ArticlePage(spread, state, edition, memories, page);
        written.write(tag);
        int found = written.findings.values().stream().mapToInt(List::size).sum();
        return new Written(fileOf(spread.locale(), slug), ReportPage.closeScripted(page), found);
    }

    /** Its path within the report's folder. */
    static String fileOf(Locale locale, String slug) {
        return locale.toLanguageTag() + "/" + slug + ".html";
    }

    private void write(String tag) {
        page.open("header").line().open("nav", "aria-label", "Way back").open("p");
        page.element("a", "Coverage", "href", "../index.html")
                .text(" · ")
                .element("code", tag)
                .close()
                .close()
                .line();
        page.element("h1", spread.row().title(), "lang", spread.source().toLanguageTag())
                .line();
        String name = Locales.nameIn(spread.locale(), Locale.ENGLISH);
        page.open("p")
                .text(name + ", beside the source of ")
                .element("code", spread.article().file())
                .close()
                .line();
        page.open("p", "class", "share");
        page.element("strong", spread.row().coverage().percent(state) + "%");
        page.text(" of words " + CoverageBars.orBetter(state)).close().line();
        broken();
        page.open("details").element("summary", "Figures").line();
        CoverageBars.write(page, spread.row().coverage(), "Coverage of this article");
        page.close().line();
        edition();
        page.close().line();
        page.open("main", "id", "content").line();
        units();
        gone();
        page.close().line();
    }

    private void broken() {
        for (String file : spread.row().broken()) {
            page.open("p", "class", "warning").element("code", file);
            page.text(" could not be read: its units count as missing. parkhang check says what is wrong with it.")
                    .close()
                    .line();
        }
    }

    private void edition() {
        page.open("p");
        if (edition == null) {
            page.text("There is no HTML edition to look at yet: parkhang export makes it.");
        } else {
            page.element("a", "See the finished edition", "href", edition);
        }
        page.close().line();
    }

    private void units() {
        UnitAnchors anchors = UnitAnchors.of(spread.article(), spread.units());
        UnitSection section = new UnitSection(page, spread.source(), spread.locale());
        long open = spread.units().stream().filter(this::isOpen).count();
        filter(spread.units().size(), open, findings.size());
        ReportScript.writeSearch(page, ".unit", "units");
        page.element("h2", "Units", "class", "spoken").line();
        int number = 0;
        for (Unit unit : spread.units()) {
            number++;
            BundleUnit own = spread.targets().own(unit);
            String anchor = anchors.at(unit.place());
            section.write(new ShownUnit(
                    number,
                    unit,
                    own,
                    spread.targets().stage(unit),
                    isOpen(unit),
                    own == null ? List.of() : findings.getOrDefault(own.id(), List.of()),
                    matches(unit),
                    edition == null || anchor == null ? null : edition + "#" + anchor));
        }
    }

    /** What may help whoever translates the unit. */
    private List<MemoryMatch> matches(Unit unit) {
        boolean translated = spread.targets().stage(unit).stage().state().isAtLeast(State.TRANSLATED);
        return translated ? List.of() : memories.lookup(unit, spread.source(), spread.locale(), MOST_MATCHES);
    }

    /** The choice of which units are shown. The style sheet answers to it, without a script; where it can't, all are shown. */
    private void filter(int all, long open, int found) {
        page.open("form", "class", "filter")
                .open("fieldset")
                .element("legend", "Show")
                .line();
        choice("all", "all units", all, true);
        choice("open", "what is left to do", open, false);
        choice("found", "what the checks found", found, false);
        page.close().close().line();
    }

    private void choice(String id, String text, long count, boolean chosen) {
        page.open("label");
        page.open("input", "type", "radio", "name", "show", "id", "show-" + id, "checked", chosen ? "checked" : null);
        page.text(" " + text + " (" + count + ")").close().line();
    }

    private boolean isOpen(Unit unit) {
        UnitStage unitStage = spread.targets().stage(unit);
        return !unitStage.stage().state().isAtLeast(state);
    }

    /** What the bundle keeps although the article has lost it. */
    private void gone() {
        List<BundleUnit> gone = spread.targets().unmatched();
        if (gone.isEmpty()) {
            return;
        }
        page.open("section", "class", "lost", "aria-labelledby", "lost").line();
        page.element("h2", "No longer in the article", "id", "lost").line();
        UnitSection section = new UnitSection(page, spread.source(), spread.locale());
        gone.forEach(section::writeGone);
        page.close().line();
    }
}
