package parkhang.article;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with an article. */
public enum ArticleCode implements Code {
    FRONT_MATTER_MISSING(Severity.ERROR, "begin the file with `---`, lines of `key: value`, and `---`"),
    DATE_INVALID(Severity.ERROR, "write the date as year-month-day, for example 2023-05-10"),
    TIME_INVALID(Severity.ERROR, "write the time with its offset, for example 2023-05-10T12:00:00-04:00"),
    ADDRESS_INVALID(Severity.ERROR, "write a whole address that begins with https://"),
    MAIL_INVALID(Severity.ERROR, "write a mail address, for example info@example.org"),
    CONTACT_FORM(
            Severity.ERROR,
            "write below it, each on a line of its own and set in by two spaces: `name: Anna Muster`,"
                    + " `phone: +1 202 555 0143`, `mail: press@example.org`"),
    NUMBER_WITHOUT_DIGITS(Severity.WARNING, "write a number as it is dialled, for example +1 202 555 0143"),
    KIND_UNKNOWN(Severity.ERROR, "write press-release, statement, report, letter or q-and-a"),
    LANG_INVALID(Severity.ERROR, "write a language tag such as de or zh-Hant, or leave the line out"),
    MOVED_INVALID(
            Severity.WARNING,
            "write the file name that the article had before, such as old-name, or a path below the site's address,"
                    + " such as /news/2019/old-name.html, without a question mark"),
    CORRECTION_UNDATED(Severity.ERROR, "say with `updated: 2023-05-12` when the article was corrected"),
    RAW_HTML(Severity.WARNING, "say it in Markdown; HTML never reaches an edition"),
    HEADING_LEVEL(Severity.WARNING, "begin with `##` (the title is the first level) and go down one level at a time"),
    LINK_ADDRESS_MISSING(Severity.WARNING, "put the address between the parentheses; until then the text is no link"),
    LINK_ADDRESS_REFUSED(
            Severity.ERROR, "link to an https, mailto or tel address, to another article or to #a-heading"),
    LINK_HEADING_UNKNOWN(Severity.ERROR, "write the heading's words in small letters with hyphens between them"),
    ANCHOR_TWICE(Severity.ERROR, "give one of the two headings another `{#name}`"),
    IMAGE_DESCRIPTION_MISSING(Severity.ERROR, "describe the image between the brackets for readers who cannot see it"),
    IMAGE_ATTRIBUTES(
            Severity.WARNING,
            "write `{width=50%}` (of the text's width, up to 100%), `{width=8cm}` or `{height=300px}`"),
    NOTE_MISSING(Severity.ERROR, "add a line `[^label]: the text of the note`"),
    NOTE_UNUSED(Severity.WARNING, "refer to the note with `[^label]`, or delete it"),
    NOTE_MISPLACED(Severity.WARNING, "put the note's `[^label]` behind the link or the picture, or into the caption"),
    FORMULA(
            Severity.WARNING,
            "write it in words and signs such as x^2^, or as a picture; a sign of money is written \\$"),
    DEFINITION_LIST(Severity.WARNING, "write `- **term**: what it means`, or a table"),
    CONTAINER(Severity.WARNING, "write an aside as `> [!NOTE]`, or leave the lines with colons out"),
    SHORTCODE(Severity.WARNING, "write here what the other program would have put in its place, or delete it"),
    JSX(Severity.WARNING, "say it in Markdown; no component reaches an edition"),
    WIKI_LINK(Severity.WARNING, "write `[text](article.md)`"),
    CITATION(Severity.WARNING, "write a note: `[^label]`, and a line `[^label]: author, title, year`"),
    LINK_MALFORMED(Severity.WARNING, "write `[text](address)` without a space between, and `<address with spaces>`"),
    IMAGE_MALFORMED(
            Severity.WARNING, "put the address between angle brackets: `![description](<Photo (1) x.jpg> \"title\")`"),
    TABLE_MALFORMED(
            Severity.WARNING, "give each row as many cells as the line of dashes; write a bar in a cell as \\|"),
    TABLE_ROW_LENGTH(Severity.WARNING, "give each row as many cells as the head; write a bar in a cell as \\|"),
    CAPTION_MISPLACED(Severity.WARNING, "put the paragraph right before its table, with an empty line between"),
    MARKUP_UNKNOWN(
            Severity.WARNING, "say it in Markdown that archive.md knows; a sign itself is written \\ and the sign"),
    NOT_IN_MARKDOWN(Severity.NOTE, "look whether the place reads well without it"),
    DIRECTION_OPEN(
            Severity.WARNING,
            "delete it, or put in its partner: your editor shows it when it shows invisible characters"),
    NESTING_TOO_DEEP(Severity.ERROR, "keep lists, quotes and emphasis less deep");

    private final Severity severity;
    private final String hint;

    ArticleCode(Severity severity, String hint) {
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
