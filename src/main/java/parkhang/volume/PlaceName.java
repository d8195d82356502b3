package parkhang.volume;

import java.util.Locale;
import parkhang.edition.Edition;
import parkhang.translation.UnitKind;

/** What the places of a volume are called of which it gives the pages: an element's name, and behind an at sign a place in its text. */
public final class PlaceName {
    /** Between a slug and a name of its edition: neither slugs nor names begin so that another pair could give the same. */
    private static final String IN = ".";

    /** No slug begins so, nor does a name that an author gives; and none that the program gives has a colon. */
    private static final String SIDE = "_%s:";

    private PlaceName() {}

    /** What the names of places begin with in the second of two languages. */
    public static String side(Locale locale) {
        return SIDE.formatted(locale.toLanguageTag());
    }

    /** The place of a name of an edition. */
    public static String of(String slug, String anchor) {
        return slug + IN + anchor;
    }

    public static String of(IndexGroup.Mention mention) {
        return of(mention.slug(), mention.anchor()) + "@" + mention.letters();
    }

    /** Where a chapter's title stands. */
    public static String ofChapter(Edition chapter) {
        String title = chapter.anchors().of(UnitKind.TITLE);
        return title == null ? chapter.slug() : of(chapter.slug(), title);
    }

    /** Where a part begins, which is counted from 1. */
    public static String ofPart(int number) {
        return "_part-" + number;
    }
}
