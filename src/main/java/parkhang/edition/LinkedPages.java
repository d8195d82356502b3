package parkhang.edition;

import java.util.List;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.translation.UnitWalk;
import parkhang.translation.address.AddressTable;

/** Lets the links of an article lead to pages in a locale's own language. */
final class LinkedPages {
    private LinkedPages() {}

    static Article in(Article article, AddressTable addresses) {
        return addresses.isEmpty()
                ? article
                : new UnitWalk((kind, place, text) -> linked(text, addresses)).walk(article);
    }

    private static List<Inline> linked(List<Inline> inlines, AddressTable addresses) {
        return inlines.stream().map(inline -> linked(inline, addresses)).toList();
    }

    private static Inline linked(Inline inline, AddressTable addresses) {
        List<Inline> text = linked(inline.children(), addresses);
        return inline instanceof Inline.Link link
                ? new Inline.Link(link.place(), addresses.of(link.address()), text)
                : inline.withChildren(text);
    }
}
