package parkhang.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.html.Markup;
import parkhang.verify.PagePicture;
import parkhang.verify.VerificationSummary;
import parkhang.verify.VerifiedEdition;

/** The first pages of a verification's report: the verdict, what is not whole, and the covers of all editions. */
final class VerificationIndex {
    /** Covers of a page; each has some 5 kilobytes. */
    private static final int MOST = 250;

    /** How many editions that are not whole are told one by one. */
    private static final int TOLD = 500;

    /** Of a cover's longer side, in pixels. */
    private static final int COVER = 240;

    private final String title;
    private final ReportFolder folder;
    private final List<Cover> covers = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private int all;

    private record Cover(String name, String file, boolean whole, @Nullable PagePicture picture) {}

    private record Damage(String name, String file, List<String> messages) {}

    VerificationIndex(String title, ReportFolder folder) {
        this.title = title;
        this.folder = folder;
    }

    void add(VerifiedEdition edition, String file) throws IOException {
        if (covers.size() == MOST) {
            writePart();
        }
        PagePicture first = edition.files().stream()
                .flatMap(one -> one.pictures().stream().limit(1))
                .findFirst()
                .orElse(null);
        covers.add(new Cover(edition.name(), file, edition.isWhole(), first == null ? null : first.smaller(COVER)));
        all++;
        if (!edition.isWhole() && damages.size() < TOLD) {
            damages.add(new Damage(
                    edition.name(),
                    file,
                    edition.found().stream()
                            .filter(Diagnostic::isError)
                            .map(one -> one.code().id() + ": " + one.message())
                            .limit(3)
                            .toList()));
        }
    }

    private void writePart() {
        String file = "editions-" + (parts.size() + 1) + ".html";
        String range =
                covers.get(0).name() + " to " + covers.get(covers.size() - 1).name();
        Markup page = ReportPage.open(range + " · " + title, ReportPage.VERIFICATION);
        page.open("header").line().open("nav", "class", "pages", "aria-label", "Pages");
        page.element("a", "Verification of " + title, "href", "index.html").close();
        page.element("h1", range).close().line().open("main", "id", "content").line();
        writeCovers(page);
        page.close().line();
        folder.write(file, ReportPage.close(page));
        parts.add(range);
        covers.clear();
    }

    void end(VerificationSummary summary) {
        if (!parts.isEmpty() && !covers.isEmpty()) {
            writePart();
        }
        Markup page = ReportPage.open("Verification of " + title, ReportPage.VERIFICATION);
        page.open("header")
                .line()
                .element("p", "Verification", "class", "kicker")
                .line();
        page.element("h1", title).line().close().line();
        page.open("main", "id", "content").line();
        int damaged = summary.damaged().size();
        String words = damaged == 0
                ? "All of " + summary.editions() + " editions are whole"
                : damaged + " of " + summary.editions() + " editions " + (damaged == 1 ? "is" : "are") + " not whole";
        String more = summary.files() + " files, " + summary.pages() + " pages, " + summary.errors() + " errors, "
                + summary.warnings() + " warnings";
        VerifiedPage.verdict(page, damaged == 0, words, more);
        writeDamages(page, damaged);
        page.element("h2", "Editions").line();
        writeCovers(page);
        writeParts(page);
        page.close().line();
        folder.write("index.html", ReportPage.close(page));
    }

    private void writeDamages(Markup page, int damaged) {
        if (damages.isEmpty()) {
            return;
        }
        page.element("h2", "Not whole").line().open("ul", "class", "damages").line();
        for (Damage damage : damages) {
            page.open("li").element("a", damage.name(), "href", ReportFolder.address(damage.file()));
            damage.messages().forEach(message -> page.element("p", message));
            page.close().line();
        }
        page.close().line();
        if (damaged > damages.size()) {
            page.element("p", "And " + (damaged - damages.size()) + " more.").line();
        }
    }

    private void writeCovers(Markup page) {
        if (covers.isEmpty()) {
            return;
        }
        page.open("ul", "class", "covers").line();
        for (Cover cover : covers) {
            page.open("li", "class", cover.whole() ? null : "damaged");
            page.open("a", "href", ReportFolder.address(cover.file()));
            if (cover.picture() == null) {
                page.element("span", "no picture", "class", "none");
            } else {
                VerifiedPage.picture(page, Objects.requireNonNull(cover.picture()), "");
            }
            page.element(
                    "span", cover.whole() ? "✓ " : "✗ not whole: ", "class", cover.whole() ? "mark" : "mark damaged");
            page.text(cover.name()).close().close().line();
        }
        page.close().line();
    }

    private void writeParts(Markup page) {
        if (parts.isEmpty()) {
            return;
        }
        page.element("p", all + " editions:").open("ul").line();
        for (int number = 1; number <= parts.size(); number++) {
            page.open("li").element("a", parts.get(number - 1), "href", "editions-" + number + ".html");
            page.close().line();
        }
        page.close().line();
    }
}
