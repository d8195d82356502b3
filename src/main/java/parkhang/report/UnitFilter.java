package parkhang.report;

import parkhang.html.Markup;

/** Writes the choice of which units are shown. The style sheet answers to it, without a script; where it can't, all are shown. */
final class UnitFilter {
    private final Markup page;

    UnitFilter(Markup page) {
        this.page = page;
    }

    void write(int all, long open, int found) {
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
}
