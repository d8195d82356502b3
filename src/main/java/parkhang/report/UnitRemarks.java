package parkhang.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.translation.BundleUnit;
import parkhang.translation.InlineCode;
import parkhang.translation.MemoryMatch;
import parkhang.translation.SignOffNote;
import parkhang.translation.UnitNote;

/** Writes what is to be known of a unit beside its words: who signed it, what the memory has for it, findings and notes. */
final class UnitRemarks {
    /** Where a suggestion is from, and its probability, as {@code import} notes them. */
    private static final Pattern SUGGESTION = Pattern.compile("(.*), (\\d+) %");

    private final Markup page;

    UnitRemarks(Markup page) {
        this.page = page;
    }

    /** Where a target comes from that nobody wrote for its unit, and how likely it is its translation. */
    void origin(BundleUnit unit) {
        String origin = note(unit, UnitNote.ORIGIN);
        if (origin != null) {
            page.open("p", "class", "origin").text("Taken from ");
            page.element("code", origin, "dir", "auto").close().line();
        }
        String suggestion = unit.isSuggested() ? note(unit, UnitNote.SUGGESTION) : null;
        if (suggestion != null) {
            Matcher parts = SUGGESTION.matcher(suggestion);
            boolean probable = parts.matches();
            page.open("p", "class", "origin").text("Suggested from ");
            page.element("code", probable ? parts.group(1) : suggestion, "dir", "auto");
            if (probable) {
                page.text(", with a probability of ").element("strong", parts.group(2) + "%");
            }
            page.text("; nobody has accepted it yet").close().line();
        }
    }

    /** Who has signed a unit, on which day, and whether its words are still those. */
    void signOffs(BundleUnit unit) {
        List<SignOffNote> all = SignOffNote.all(unit);
        if (all.isEmpty()) {
            return;
        }
        page.open("ul", "class", "signed", "aria-label", "Signed off").line();
        for (SignOffNote one : all) {
            boolean holds = one.holds(unit);
            page.open("li", "class", holds ? null : "lapsed").text(one.state().word() + " by ");
            page.element("bdi", one.by()).text(" on ");
            page.element("time", one.day().toString(), "datetime", one.day().toString());
            if (!holds) {
                page.text(": ").element("strong", "lapsed").text(", for the words have changed since");
            }
            page.close().line();
        }
        page.close().line();
    }

    /** @param codes of the unit that the matches are for */
    void matches(List<MemoryMatch> matches, List<InlineCode> codes, Locale locale) {
        if (matches.isEmpty()) {
            return;
        }
        page.open("ul", "class", "matches", "aria-label", "From the memory").line();
        for (MemoryMatch match : matches) {
            page.open("li").element("strong", match.score() + "%").text(" ");
            String direction = Locales.isRightToLeft(locale) ? "rtl" : "ltr";
            page.open("span", "class", "text", "lang", locale.toLanguageTag(), "dir", direction);
            ContentHtml.write(page, match.target(), codes);
            page.close().text(" ").element("code", match.origin(), "dir", "auto");
            page.close().line();
        }
        page.close().line();
    }

    void findings(List<Diagnostic> findings) {
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
    void notes(BundleUnit unit) {
        List<UnitNote> notes = unit.notes().stream()
                .filter(note -> !isShownOtherwise(note, unit))
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

    private static boolean isShownOtherwise(UnitNote note, BundleUnit unit) {
        return note.isOf(UnitNote.PREVIOUS_SOURCE)
                || note.isOf(UnitNote.ORIGIN)
                || SignOffNote.parse(note).isPresent()
                || (note.isOf(UnitNote.SUGGESTION) && unit.isSuggested());
    }

    /** The first note of a category; null where there is none. */
    static @Nullable String note(BundleUnit unit, String category) {
        return unit.notes().stream()
                .filter(note -> note.isOf(category))
                .map(UnitNote::text)
                .findFirst()
                .orElse(null);
    }
}
