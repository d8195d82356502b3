package parkhang.workbench.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.diagnostic.Diagnostic;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.translation.State;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.page.ArticleHeader;
import parkhang.workbench.page.ArticleHeader.View;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.LiveEdition;
import parkhang.workbench.page.Words;
import parkhang.workbench.review.ReviewedUnit.Status;

/** The reviewer's page of a translation: what somebody is to look at, beside the edition. */
final class ReviewPage {
    static final String STYLES = "/review.css";
    static final String SCRIPT = "/review.js";

    private final Line line;
    private final Locale locale;
    private final Words words;
    private final FindingList findings;
    private final boolean readOnly;
    private final Frame frame;
    private final Markup page;

    /** Which units are listed. */
    enum Listed {
        NOT_REVIEWED,
        NOT_FINAL,
        ALL;

        /** As it stands in addresses. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Listed of(String word) {
            return List.of(values()).stream()
                    .filter(listed -> listed.word().equals(word))
                    .findFirst()
                    .orElse(NOT_REVIEWED);
        }

        boolean has(ReviewedUnit unit) {
            return switch (this) {
                case NOT_REVIEWED -> !unit.isSigned(State.REVIEWED);
                case NOT_FINAL -> !unit.isSigned(State.FINAL);
                case ALL -> true;
            };
        }
    }

    /**
     * What has come of what somebody did.
     *
     * @param said empty where nobody has done anything
     * @param found why nothing has come of it
     */
    record Outcome(String said, List<Diagnostic> found) {
        static final Outcome NONE = new Outcome("", List.of());
    }

    ReviewPage(
            Line line, Locale locale, Listed listed, Words words, FindingList findings, String key, boolean readOnly) {
        this.line = line;
        this.locale = locale;
        this.words = words;
        this.findings = findings;
        this.readOnly = readOnly;
        this.frame =
                Frame.open(words, line.title() + " · " + locale.toLanguageTag(), address(listed), key, STYLES, SCRIPT);
        this.page = frame.page();
        ArticleHeader.write(page, line, locale, View.REVIEW, words);
    }

    private String address(Listed listed) {
        return View.REVIEW.address(line.slug(), locale) + "?list=" + listed.word();
    }

    /** The page of a translation that can't be read. */
    String broken(List<Diagnostic> found) {
        frame.main("edition " + line.slug());
        page.element("p", words.of("review-unreadable"), "class", "failed").line();
        findings.write(page, found);
        return frame.close();
    }

    /**
     * The page.
     *
     * @param signer who signs, as far as is known
     * @param fourEyes whether two people have to
     * @param hash of the edition; empty where it can't be made
     */
    String of(
            List<ReviewedUnit> units,
            Listed listed,
            Kept kept,
            Outcome outcome,
            String signer,
            boolean fourEyes,
            String hash) {
        List<ReviewedUnit> shown = units.stream()
                .filter(unit -> listed.has(unit) || kept.has(unit.number()))
                .toList();
        if (!readOnly) {
            signer(signer, fourEyes);
        }
        outcome(outcome);
        frame.main("edition " + line.slug());
        page.open("section", "id", "review", "aria-labelledby", "review-head").line();
        page.element("h2", words.of("review-passages"), "id", "review-head", "tabindex", "-1")
                .line();
        summary(units);
        lists(listed);
        if (!readOnly) {
            all(shown);
        }
        page.open("ol", "class", "passages").line();
        ReviewRow row = new ReviewRow(page, words, findings, line.source(), locale, readOnly);
        shown.forEach(row::write);
        page.close().line();
        if (shown.isEmpty()) {
            page.element("p", words.of("review-nothing"), "id", "nothing", "data-part", "")
                    .line();
        }
        page.close().line();
        edition(hash);
        dialog();
        return frame.close();
    }

    /** In the header, which is never renewed: a name that somebody is writing stays. */
    private void signer(String signer, boolean fourEyes) {
        page.open("p", "class", "signer scripted");
        page.element("label", words.of("review-name"), "for", "signer").text(" ");
        page.open(
                "input",
                "id",
                "signer",
                "value",
                signer,
                "autocomplete",
                "name",
                "maxlength",
                "" + ReviewView.LONGEST_NAME,
                "aria-describedby",
                fourEyes ? "four-eyes" : null);
        if (fourEyes) {
            page.text(" ").element("span", words.of("review-four-eyes"), "id", "four-eyes");
        }
        page.close().line();
    }

    private void summary(List<ReviewedUnit> units) {
        page.element(
                        "p",
                        words.of(
                                "review-summary",
                                Map.of(
                                        "all", units.size(),
                                        "changed", count(units, Status.CHANGED),
                                        "unsigned", count(units, Status.UNSIGNED),
                                        "untranslated", count(units, Status.UNTRANSLATED))),
                        "id",
                        "summary",
                        "data-part",
                        "")
                .line();
    }

    private static long count(List<ReviewedUnit> units, Status status) {
        return units.stream().filter(unit -> unit.status() == status).count();
    }

    private void lists(Listed listed) {
        page.open("nav", "aria-label", words.of("review-lists"), "class", "lists")
                .open("ul")
                .line();
        for (Listed one : Listed.values()) {
            page.open("li")
                    .element(
                            "a",
                            words.of("review-list-" + one.word()),
                            "href",
                            address(one),
                            "aria-current",
                            one == listed ? "true" : null)
                    .close()
                    .line();
        }
        page.close().close().line();
    }

    /** Signs all that are listed and can be signed. */
    private void all(List<ReviewedUnit> shown) {
        page.open("p", "id", "all", "class", "scripted", "data-part", "");
        for (State to : List.of(State.REVIEWED, State.FINAL)) {
            long count = shown.stream().filter(unit -> unit.canBe(to)).count();
            if (count > 0) {
                String said = words.of("review-all-" + to.word(), Map.of("count", count));
                page.element("button", said, "type", "button", "value", "all-" + to.word())
                        .text(" ");
            }
        }
        page.close().line();
    }

    /** In the header, too: it is no part of what is renewed, and is put in place by the script. */
    private void outcome(Outcome outcome) {
        page.open("div", "id", "outcome");
        if (!outcome.said().isEmpty()) {
            page.element("p", outcome.said(), "class", outcome.found().isEmpty() ? null : "failed");
        }
        if (!outcome.found().isEmpty()) {
            findings.write(page, outcome.found());
        }
        page.close().line();
    }

    private void edition(String hash) {
        String name = words.of("edition", Map.of("language", Locales.nameIn(locale, words.locale())));
        page.open("section", "id", "edition", "data-part", "", "aria-label", name)
                .line();
        if (hash.isEmpty()) {
            page.element("p", words.of("failed"), "class", "failed").line();
        } else {
            String path = "/edition/" + locale.toLanguageTag() + "/" + line.slug() + "?of=" + hash;
            LiveEdition.write(page, path, name);
        }
        page.close().line();
    }

    /** The script makes one of it, outside of what is renewed: a comment that somebody is writing stays. */
    private void dialog() {
        page.open("template", "id", "back-form")
                .open("dialog", "id", "back", "aria-labelledby", "back-head")
                .line();
        page.element("h2", words.of("review-back-head"), "id", "back-head").line();
        page.open("p")
                .element("label", words.of("review-comment"), "for", "comment")
                .open(
                        "textarea",
                        "id",
                        "comment",
                        "rows",
                        "5",
                        "maxlength",
                        "" + ReviewView.LONGEST_COMMENT,
                        "lang",
                        locale.toLanguageTag())
                .close()
                .close()
                .line();
        page.open("p", "class", "actions")
                .element("button", words.of("review-send"), "type", "button", "value", "send")
                .text(" ")
                .element("button", words.of("review-cancel"), "type", "button", "value", "cancel")
                .close();
        page.close().close().line();
    }
}
