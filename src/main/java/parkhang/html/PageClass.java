package parkhang.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a page's elements: what a renderer writes, what the style sheets name, and what whoever reads a page looks for. From
 * {@link #FOOTNOTE} on they are added for a PDF's layout.
 */
public enum PageClass {
    /** The link over all that stands before the text, for those who hear a page. */
    SKIP,
    /** The office's name and the other languages, at the top. */
    MASTHEAD,
    /** The office's name, with its logo. */
    OFFICE,
    LOGO,
    /** The link to the list of all that is published in the locale. */
    SITE,
    /** Links to the article's other locales. */
    LANGUAGES,
    /** Links to the edition's other files. */
    FILES,
    /** Title, summary, byline and dateline, with what the office says before them. */
    OPENING,
    /** Until when nothing may be published. */
    EMBARGO,
    /** What the article is, above its title. */
    KICKER,
    /** That it may be published at once. */
    IMMEDIATE,
    /** One of several texts in a line. */
    DETAIL,
    /** What stands between two of them. */
    SEPARATOR,
    SUMMARY,
    /** Who wrote it. */
    BYLINE,
    DATELINE,
    /** That the edition is a draft, or not wholly translated. */
    BANNER,
    /** What was wrong in an earlier text. */
    CORRECTION,
    /** An article's blocks. */
    BODY,
    /** Who is quoted: the last paragraph of a quote. */
    ATTRIBUTION,
    /** What is said aside, under a label. */
    ASIDE,
    /** An aside that warns. */
    URGENT,
    /** What an aside is. */
    LABEL,
    /** An item of a list that was done, or is to be. */
    TASK,
    /** Who made a picture. */
    CREDIT,
    /** What scrolls where the screen is too narrow for the table in it. */
    TABLE,
    /** A cell of figures. */
    END,
    /** A cell in the middle of its column. */
    CENTER,
    /** Whom journalists ask. */
    CONTACT,
    /** What stands in the source's language. */
    UNTRANSLATED,
    /** A table of which a part does. */
    HALF,
    /** A row of such a table, with a cell that does. */
    BARRED,
    /** The number of a note, in the text. */
    NOTE_REFERENCE,
    /** The letter of an address, in the text on paper. */
    ADDRESS_REFERENCE,
    /** Notes, and addresses as well. */
    NOTES,
    /** Where links lead, on paper. */
    ADDRESSES,
    /** The link from a note to where it belongs. */
    BACK,
    /** Colophon and imprint, at the end. */
    CLOSING,
    /** A closing with the code beside its colophon. */
    CODED,
    /** How the edition was made. */
    COLOPHON,
    /** The code that leads back to the screen. */
    ADDRESS_CODE,
    /** Who publishes. */
    IMPRINT,
    /** One of the imprint's lines. */
    LINE,
    /** The imprint's first line, the office's name. */
    NAME,
    /** A line of the imprint that stands at the end only, such as who answers for the content. */
    ONCE,

    /** The body of a volume on a screen. */
    BOUND,
    /** A volume's first page. */
    COVER,
    COVER_TITLE,
    /** A volume's third page. */
    TITLE_PAGE,
    /** The back of a leaf. */
    BLANK,
    /** What begins a page where two languages stand side by side. */
    LEAF,
    SUBTITLE,
    /** From when to when a volume's articles are. */
    DATES,
    /** The table of contents. */
    CONTENTS,
    /** A part in the contents, with its chapters. */
    PART_ENTRY,
    /** A title in the contents. */
    ENTRY,
    /** The date beside a title in the contents. */
    ENTRY_DATE,
    /** The number of its page behind it. */
    ENTRY_PAGE,
    /** Several chapters with a title of their own. */
    PART,
    /** All of a part but its title. */
    CHAPTERS,
    /** One of a volume's editions. */
    CHAPTER,
    INDEX,
    /** The numbers of pages of a term in the index. */
    PAGES,

    /** The body of two editions side by side. */
    PARALLEL,
    /** What stands side by side. */
    ROW,
    /** The row of the languages' names. */
    HEADS,
    /** The row of the openings. */
    OPENINGS,
    /** A row of the text. */
    TEXT,
    /** The row of whom journalists ask. */
    CONTACTS,
    /** A row of the notes. */
    NOTE,
    /** The row of the imprints. */
    IMPRINTS,
    /** On paper, what stands side by side, in its row. */
    PAIR,
    /** On paper, one of the two that do. */
    COLUMN,
    /** On paper, what is in the language that comes first, or in the other one. */
    FIRST,
    SECOND,
    /** On paper, what takes the width of both columns. */
    ACROSS,
    /** What no page's end divides. */
    WHOLE,

    /** The root where a theme says so: all type is smaller, or larger. */
    SCALE_SMALL,
    SCALE_LARGE,
    /** The rule above the first page is thin, or there is none. */
    HEAD_RULE_THIN,
    HEAD_RULE_NONE,
    /** The logo and the office's name stand in the middle, or at the end of their line. */
    LOGO_CENTER,
    LOGO_END,
    /** What a logo stands in that does not stand at the beginning. */
    MARK,
    /** The opening stands in the text's column, or on a ground of its own. */
    FIRST_PAGE_COLUMN,
    FIRST_PAGE_BAND,

    /** A note at the foot of its page. */
    FOOTNOTE,
    /** A footnote's number, which leads back to the text. */
    FOOTNOTE_NUMBER,
    /** All of a footnote but its number. */
    FOOTNOTE_TEXT,
    /** A footnote among so many that their numbers have three figures. */
    MANY,
    /** A link in the text, as against one in a heading. */
    LINK,
    /** A title of many lines. */
    LONG,
    /** What stands before a heading of the second level. */
    BEFORE_SECTION,
    /** What stands before a lower heading. */
    BEFORE_HEADING,
    /** A line that introduces what stands below it. */
    INTRODUCTION,
    /** A row of a table so high that the page may turn in it. */
    DIVISIBLE,
    /** What was told to begin a page. */
    COMPANION,
    /** A row that no page's end parts from the next. */
    KEPT,
    FIGURE_CAPTION,
    /** A table that takes the margin as well. */
    WIDE,
    /** A dateline that has nothing beside it. */
    ABOVE,
    /** A table of nothing but short columns. */
    NARROW,
    /** A cell that no line's end divides. */
    SHORT;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As a page has it. */
    public String word() {
        return word;
    }

    /** Whether the value of an element's attribute {@code class} has it among others. */
    public boolean isIn(String classes) {
        return List.of(classes.split(" ")).contains(word);
    }

    /** The value of the attribute {@code class} of an element with several. */
    static String join(PageClass... classes) {
        return Arrays.stream(classes).map(PageClass::word).collect(Collectors.joining(" "));
    }

    /** The same of those that an element has, if any; null where it has none. */
    static @Nullable String joinAny(@Nullable PageClass... classes) {
        PageClass[] found = Arrays.stream(classes).filter(Objects::nonNull).toArray(PageClass[]::new);
        return found.length == 0 ? null : join(found);
    }
}
