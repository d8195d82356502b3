package parkhang.site.edition;

import java.util.List;

/**
 * What was read from an edition's page.
 *
 * @param units of its text, in the order of reading
 */
public record EditionPage(SiteEdition edition, List<Unit> units) {
    public EditionPage {
        units = List.copyOf(units);
    }

    /**
     * A piece of the text.
     *
     * @param anchor what an address that leads to it ends in; empty for the page's top
     */
    public record Unit(String anchor, boolean heading, String text) {}
}
