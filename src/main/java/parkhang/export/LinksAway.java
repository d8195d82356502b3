package parkhang.export;

import java.util.List;
import parkhang.edition.AddressText;
import parkhang.edition.Edition;
import parkhang.plain.PlainEdition;

/** Where an edition's links lead in a file that is read far from its page. */
final class LinksAway {
    private LinksAway() {}

    /** In the order of the page, with no sign escaped; the edition's own places are no part of them: these are in the file. */
    static List<String> of(Edition edition) {
        String own = AddressText.away("#", edition.slug(), edition.publication().address());
        return PlainEdition.of(edition).addressesOfPage().stream()
                .filter(address -> AddressText.isWhole(address) && !address.startsWith(own))
                .map(AddressText::unescaped)
                .toList();
    }
}
