package parkhang.translation.align;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What is said of a translation that is brought in from elsewhere. */
public enum AlignCode implements Code {
    TRANSLATION_EMPTY(Severity.ERROR, "give a file with the text of the translation"),
    TRANSLATION_UNRELATED(Severity.ERROR, "see whether --article names the article that the file is a translation of"),
    TRANSLATION_IS_SOURCE(
            Severity.ERROR, "give the file with the translation, not the one with the article's own text"),
    TRANSLATION_TOO_LONG(Severity.ERROR, "bring the file in by parts, each with the article that it translates"),
    BLOCK_UNALIGNED(
            Severity.WARNING,
            "its words are kept beside the bundle, in <slug>.unaligned.md; put them where they belong"),
    BLOCK_IS_SOURCE(Severity.WARNING, "translate it; the article's own words are no translation and are not filed"),
    TARGET_SUGGESTED(
            Severity.NOTE, "accept or reject it: `parkhang suggestions LOCALE/ARTICLE UNIT --accept`, or `--reject`"),
    UNIT_UNALIGNED(Severity.NOTE, "translate it, or take its words from what was not aligned"),
    TARGET_CODES_UNPLACED(
            Severity.WARNING, "put the missing codes into the target and set its state; until then it is not printed"),
    TARGET_EXISTS(
            Severity.WARNING, "compare the two; the file's words are kept beside the bundle, in <slug>.unaligned.md");

    private final Severity severity;
    private final String hint;

    AlignCode(Severity severity, String hint) {
        this.severity = severity;
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String hint() {
        return hint;
    }
}
