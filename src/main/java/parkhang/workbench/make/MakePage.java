package parkhang.workbench.make;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.html.Markup;
import parkhang.text.Dates;
import parkhang.text.FileSize;
import parkhang.translation.TranslationCode;
import parkhang.workbench.form.FrameTools;
import parkhang.workbench.live.EditionOrder;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.page.ArticleHeader;
import parkhang.workbench.page.ArticleHeader.View;
import parkhang.workbench.page.FindingList;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.Words;

/** The page on which an edition is asked for, with its files. */
final class MakePage {
    static final String SCRIPT = "/make.js";
    static final String STYLES = "/make.css";

    private final Words words;
    private final FindingList findings;
    private final boolean readOnly;

    MakePage(Words words, FindingList findings, boolean readOnly) {
        this.words = words;
        this.findings = findings;
        this.readOnly = readOnly;
    }

    /**
     * What there is of an edition.
     *
     * @param isDue whether a run would make some of its files again
     */
    record Files(List<MadeFile> files, boolean isDue) {}

    /** The whole page. */
    String of(Line line, Locale locale, Files files, Making.@Nullable Run run, String key) {
        String path = View.MAKE.address(line.slug(), locale);
        Frame frame = Frame.open(words, line.title(), path, key, FrameTools.STYLES, STYLES, SCRIPT);
        Markup page = frame.page();
        ArticleHeader.write(page, line, locale, View.MAKE, words);
        frame.main("make " + locale.toLanguageTag() + "/" + line.slug());
        if (readOnly) {
            page.element("p", words.of("refused-read-only"), "class", "notice").line();
        } else {
            page.element("noscript", words.of("make-script")).line();
            form(page, line);
        }
        making(page, run);
        files(page, locale, files);
        return frame.close();
    }

    private void form(Markup page, Line line) {
        page.open("form", "id", "make").line();
        page.element("h2", words.of("make-what")).line();
        page.open("fieldset", "id", "make-profiles")
                .element("legend", words.of("make-profile"))
                .line();
        for (Profile profile : Profile.values()) {
            String word = profile.name().toLowerCase(Locale.ROOT).replace('_', '-');
            boolean isScreen = profile == Profile.SCREEN;
            choice(page, "radio", "profile", word, words.of("make-profile-" + word), isScreen);
        }
        page.close().line();
        page.open("fieldset", "id", "make-formats")
                .element("legend", words.of("make-formats"))
                .line();
        for (Format format : EditionOrder.formats(Profile.SCREEN)) {
            boolean isUsual = FileKind.usual(Profile.SCREEN).contains(format);
            choice(page, "checkbox", "format", format.word(), words.of("make-format-" + format.word()), isUsual);
        }
        page.close().line();
        page.open("div", "id", "make-marked-choice", "hidden", "hidden").line();
        choice(page, "checkbox", "marked", "yes", words.of("make-marked"), false);
        page.close().line();
        OffsetDateTime embargo = line.embargo();
        if (embargo != null && embargo.isAfter(OffsetDateTime.now(embargo.getOffset()))) {
            String time = Dates.moment(embargo, words.locale());
            choice(page, "checkbox", "embargoed", "yes", words.of("make-embargoed", Map.of("time", time)), false);
        }
        page.open("p", "class", "buttons")
                .element("button", words.of("make-start"), "type", "submit", "class", "main", "id", "make-start")
                .close()
                .line();
        page.close().line();
    }

    private static void choice(Markup page, String type, String name, String value, String label, boolean isChosen) {
        String id = "make-" + name + "-" + value;
        page.open("p", "class", "field check").line();
        page.open(
                        "input",
                        "type",
                        type,
                        "id",
                        id,
                        "name",
                        type.equals("radio") ? name : name + "." + value,
                        "value",
                        value,
                        "checked",
                        isChosen ? "checked" : null)
                .line();
        page.element("label", label, "for", id);
        page.close().line();
    }

    /** How far the last run is, and what was found in it. */
    void making(Markup page, Making.@Nullable Run run) {
        page.open("section", "id", "making", "data-part", "", "aria-live", "polite")
                .line();
        if (run != null) {
            String stage = run.stage().name().toLowerCase(Locale.ROOT);
            page.element("p", words.of("make-" + stage), "class", "stage", "data-stage", stage)
                    .line();
            if (!run.isOver()) {
                page.open("progress", "aria-label", words.of("make-running"))
                        .close()
                        .line();
            } else if (!run.found().isEmpty()) {
                findings.write(page, run.found());
                sync(page, run);
            }
        }
        page.close().line();
    }

    /** An article that was changed after it was translated is not printed before its translations know of it. */
    private void sync(Markup page, Making.Run run) {
        if (!readOnly && run.found().stream().anyMatch(one -> one.code() == TranslationCode.UNIT_UNKNOWN)) {
            page.element("p", words.of("make-sync-why")).line();
            page.element("button", words.of("make-sync"), "type", "button", "id", "make-sync")
                    .line();
        }
    }

    private void files(Markup page, Locale locale, Files made) {
        page.open("section", "id", "files", "data-part", "", "aria-labelledby", "files-head")
                .line();
        page.element("h2", words.of("make-files"), "id", "files-head").line();
        if (made.files().isEmpty()) {
            page.element("p", words.of("make-none")).close().line();
            return;
        }
        page.element("p", words.of(made.isDue() ? "make-due" : "make-current"), "class", made.isDue() ? "due" : null)
                .line();
        page.open("ul", "class", "made").line();
        for (MadeFile file : made.files()) {
            FileKind kind = file.kind();
            String name = kind.profile() == Profile.SCREEN
                    ? words.of("make-format-" + kind.format().word())
                    : words.of("make-profile-"
                            + kind.profile().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            page.open("li");
            page.element(
                    "a",
                    name,
                    "href",
                    file.address(locale.toLanguageTag()),
                    "download",
                    file.name(),
                    "aria-label",
                    words.of("make-download") + ": " + name);
            page.text(" ").element("code", file.name());
            page.text(" ").element("small", FileSize.of(file.size(), words.locale()));
            page.close().line();
        }
        page.close().line();
        page.element("p", words.of("make-where")).line();
        page.close().line();
    }
}
