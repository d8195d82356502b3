package parkhang.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.text.typography.Hyphenation;
import parkhang.text.typography.LigatureSeams;
import parkhang.text.typography.WordList;
import parkhang.translation.UnitKind;
import parkhang.translation.UnitWalk;

/**
 * Says inside the words of an article where a line may end and where no ligature may stand, each word by its own language.
 * What is set large stays free of hyphens: the title, the summary, headings, captions; and so does what {@link RunText} keeps
 * as it is, links for one. For a whole run, and safe to share between threads.
 */
public final class WordDivision {
    private static final Set<UnitKind> HYPHENATED =
            EnumSet.of(UnitKind.CORRECTION, UnitKind.PARAGRAPH, UnitKind.LIST_ITEM, UnitKind.TABLE_CELL);

    private final Map<Locale, WordList> lists;
    private final Map<Key, Rules> known = new ConcurrentHashMap<>();

    /** @param listed whether the archive's own list for the language counts */
    private record Key(Locale language, boolean listed) {}

    private record Rules(LigatureSeams seams, Hyphenation hyphenation) {}

    /**
     * The rules of a run.
     *
     * @param lists the archive's own words by locale; in an edition those of its own locale and of the article's source count,
     *     whatever else is in the run
     */
    public WordDivision(Map<Locale, WordList> lists) {
        this.lists = new ConcurrentHashMap<>(lists);
    }

    /** Adds the list of a locale that articles are written in. It is to be there before the first of them is divided. */
    public void add(Locale source, WordList list) {
        lists.putIfAbsent(source, list);
    }

    /**
     * The article with its words divided. An image's description is heard, not seen, and stays as it is.
     *
     * @param locale the edition's
     * @param source the article's
     */
    Article divide(Article article, Locale locale, Locale source) {
        return new UnitWalk((kind, place, run) ->
                        kind == UnitKind.IMAGE_DESCRIPTION ? run : divide(kind, run, locale, source))
                .walk(article);
    }

    private List<Inline> divide(UnitKind kind, List<Inline> run, Locale locale, Locale source) {
        RunText text = new RunText(run, locale);
        for (Locale language : text.locales()) {
            boolean listed = language.equals(locale) || language.equals(source);
            Rules rules = known.computeIfAbsent(new Key(language, listed), this::rules);
            text.apply(rules.seams().edits(text.in(language)));
            if (HYPHENATED.contains(kind)) {
                text.apply(rules.hyphenation().edits(text.in(language)));
            }
        }
        return text.inlines();
    }

    private Rules rules(Key key) {
        WordList own = key.listed() ? lists.getOrDefault(key.language(), WordList.EMPTY) : WordList.EMPTY;
        return new Rules(LigatureSeams.of(key.language(), own), Hyphenation.of(key.language(), own));
    }
}
