package parkhang.translation.po;

import java.util.List;
import java.util.Locale;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.InlineCode;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Fingerprint;
import parkhang.translation.exchange.TaggedText;

/**
 * Writes targets as PO (GNU gettext manual, "The Format of PO Files"), laid out as {@code msgcat --no-wrap} does, so that
 * gettext returns the same bytes. There are no dates and no line numbers in it.
 */
public final class PoWriter {
    /** What begins the comment that names the unit and its version: some tools drop the context, but no tool a comment. */
    static final String UNIT = "unit: ";

    /** What begins the header's line with the locale of the msgids. Poedit reads it, too. */
    static final String SOURCE_LANGUAGE = "X-Source-Language: ";

    private final StringBuilder out = new StringBuilder();

    private PoWriter() {}

    /**
     * One file for the targets of several articles, all between the same locales; the same bytes for the same targets. Of the
     * obsolete units, which come last, those without a target are left out, as gettext does.
     */
    public static String write(List<ArticleTargets> articles) {
        PoWriter writer = new PoWriter();
        articles.stream().limit(1).forEach(writer::header);
        for (boolean obsolete : new boolean[] {false, true}) {
            articles.forEach(article -> article.units().stream()
                    .filter(unit -> unit.isObsolete() == obsolete && (!obsolete || isTranslated(unit)))
                    .forEach(unit -> writer.entry(article.slug(), unit)));
        }
        return writer.out.toString();
    }

    private void header(ArticleTargets article) {
        string("", "msgid", "");
        string(
                "",
                "msgstr",
                String.join(
                        "\n",
                        "Project-Id-Version: Parkhang",
                        "Language: " + posix(article.target()),
                        "MIME-Version: 1.0",
                        "Content-Type: text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding: 8bit",
                        SOURCE_LANGUAGE + posix(article.source()),
                        "X-Generator: Parkhang",
                        ""));
    }

    /** The locale as gettext spells it. */
    private static String posix(Locale locale) {
        return locale.toLanguageTag().replace('-', '_');
    }

    private void entry(String slug, BundleUnit unit) {
        String mark = unit.isObsolete() ? "#~ " : "";
        String context = slug + "/" + unit.id();
        out.append('\n');
        comments(context, unit);
        out.append("#: articles/").append(slug).append(".md\n");
        if (isFuzzy(unit)) {
            out.append("#, fuzzy\n");
            previous(context, unit);
        }
        string(mark, "msgctxt", context);
        string(mark, "msgid", TaggedText.write(unit.source()));
        string(mark, "msgstr", unit.target() == null ? "" : TaggedText.write(unit.target()));
    }

    private static boolean isTranslated(BundleUnit unit) {
        return unit.target() != null && !unit.target().isBlank();
    }

    private static boolean isFuzzy(BundleUnit unit) {
        return isTranslated(unit) && unit.state() == State.INITIAL;
    }

    private void comments(String context, BundleUnit unit) {
        if (unit.kind() != null) {
            comment(unit.kind().word());
        }
        unit.codes().forEach(code -> comment(legend(code)));
        unit.notes().stream()
                .filter(note -> !note.isOf(UnitNote.PREVIOUS_SOURCE)
                        && !note.isOf(UnitNote.SIGN_OFF)
                        && !note.isOf(UnitNote.SUGGESTION))
                .forEach(note -> comment(labelled(note)));
        comment(UNIT + context + " " + Fingerprint.of(unit));
    }

    /** What a tag stands for. */
    private static String legend(InlineCode code) {
        return code.end() == null
                ? "<x" + code.id() + "/>: " + code.start()
                : "<g" + code.id() + ">: " + code.start() + "…" + code.end();
    }

    private static String labelled(UnitNote note) {
        return note.attributes().getOrDefault("category", "note") + ": " + note.text();
    }

    /** gettext takes a backslash at the end of a line, in a comment too, for a sign that the line goes on. */
    private void comment(String text) {
        text.lines().forEach(line -> out.append(line.isEmpty() ? "#." : "#. ")
                .append(line)
                .append(line.endsWith("\\") ? " \n" : "\n"));
    }

    private void previous(String context, BundleUnit unit) {
        String mark = unit.isObsolete() ? "#~| " : "#| ";
        unit.notes().stream()
                .filter(note -> unit.isStale() && note.isOf(UnitNote.PREVIOUS_SOURCE))
                .limit(1)
                .forEach(note -> {
                    string(mark, "msgctxt", context);
                    string(mark, "msgid", note.text());
                });
    }

    /** A keyword and its string: in one line, or behind an empty one with a line for each of its own. */
    private void string(String mark, String keyword, String text) {
        out.append(mark).append(keyword).append(" \"");
        int end = text.indexOf('\n') + 1;
        if (end > 0 && end < text.length()) {
            for (int start = 0; start < text.length(); start = end) {
                end = text.indexOf('\n', start) + 1;
                end = end == 0 ? text.length() : end;
                out.append("\"\n").append(mark).append('"').append(escaped(text.substring(start, end)));
            }
        } else {
            out.append(escaped(text));
        }
        out.append("\"\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r");
    }
}
