package parkhang.report;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.html.Markup;
import parkhang.verify.PagePicture;
import parkhang.verify.VerifiedEdition;
import parkhang.verify.VerifiedFile;

/** One edition: what is wrong with it, its files, and its sheets to leaf through. */
final class VerifiedPage {
    private final VerifiedEdition edition;
    private final Markup page;

    private VerifiedPage(VerifiedEdition edition, Markup page) {
        this.edition = edition;
        this.page = page;
    }

    /**
     * The finished page.
     *
     * @param before the page of the edition before, from the report's folder; null where there is none
     * @param next that of the next one
     */
    static String of(VerifiedEdition edition, String title, @Nullable String before, @Nullable String next) {
        Markup page = ReportPage.open(edition.name() + " · " + title, "../" + ReportPage.VERIFICATION);
        new VerifiedPage(edition, page).write(title, before, next);
        return ReportPage.close(page);
    }

    private void write(String title, @Nullable String before, @Nullable String next) {
        page.open("header").line().open("nav", "class", "pages", "aria-label", "Editions");
        neighbour("← ", before, "");
        page.element("a", "Verification of " + title, "href", "../index.html");
        neighbour("", next, " →");
        page.close().line();
        page.element("h1", edition.name()).line().close().line();
        page.open("main", "id", "content").line();
        verdict(page, edition.isWhole(), edition.isWhole() ? "This edition is whole" : "This edition is not whole", "");
        findings(page, edition.found());
        files();
        edition.files().forEach(this::sheets);
        page.close().line();
    }

    private void neighbour(String left, @Nullable String file, String right) {
        if (file != null) {
            String name = file.substring(0, file.length() - ".html".length());
            page.element("a", left + name + right, "href", "../" + ReportFolder.address(file));
        }
    }

    /** Whole or not, for one glance. */
    static void verdict(Markup page, boolean whole, String words, String more) {
        page.open("p", "class", whole ? "verdict" : "verdict damaged");
        page.element("span", whole ? "✓ " : "✗ ", "aria-hidden", "true").text(words);
        if (!more.isEmpty()) {
            page.element("small", more);
        }
        page.close().line();
    }

    private static void findings(Markup page, List<Diagnostic> found) {
        if (found.isEmpty()) {
            return;
        }
        page.element("h2", "Findings").line().open("ul", "class", "findings").line();
        for (Diagnostic one : found) {
            page.open("li", "class", one.code().severity().word());
            page.element("strong", one.code().id()).text(" " + one.message() + " ");
            page.element("small", one.place() + " · " + one.code().hint())
                    .close()
                    .line();
        }
        page.close().line();
    }

    private void files() {
        page.element("h2", "Files")
                .line()
                .open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Files");
        page.open("table", "class", "sums").line().open("thead").open("tr");
        List.of("File", "Whole", "Size", "Pages", "SHA-256").forEach(head -> page.element("th", head, "scope", "col"));
        page.close().close().open("tbody").line();
        for (VerifiedFile file : edition.files()) {
            page.open("tr").element("th", file.name(), "scope", "row");
            page.element("td", file.isWhole() ? "yes" : "no", "class", file.isWhole() ? "mark" : "mark damaged");
            page.element("td", String.format(Locale.ROOT, "%.0f KB", file.bytes() / 1e3));
            page.element("td", file.pages() == 0 ? "" : Integer.toString(file.pages()));
            page.open("td").element("code", file.sha256()).close().close().line();
        }
        page.close().close().close().line();
    }

    private void sheets(VerifiedFile file) {
        if (file.pictures().isEmpty()) {
            return;
        }
        page.element("h2", "Pages of " + file.name())
                .line()
                .open("ol", "class", "sheets")
                .line();
        for (int i = 0; i < file.pictures().size(); i++) {
            String id = file.kind().word() + "-" + (i + 1);
            page.open("li", "id", id).open("a", "href", "#" + id);
            picture(page, file.pictures().get(i), "Page " + (i + 1) + " of " + file.pages() + ", larger");
            page.close().text("Page " + (i + 1)).close().line();
        }
        page.close().line();
    }

    static void picture(Markup page, PagePicture picture, String alternative) {
        page.open(
                "img",
                "alt",
                alternative,
                "width",
                Integer.toString(picture.width()),
                "height",
                Integer.toString(picture.height()),
                "loading",
                "lazy",
                "src",
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(picture.jpeg()));
    }
}
