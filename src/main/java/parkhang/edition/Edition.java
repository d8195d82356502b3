package parkhang.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Look;
import parkhang.archive.Picture;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.imprint.Paper;
import parkhang.translation.Coverage;

/**
 * One article, in one locale, under one imprint. All wording is decided: whoever renders it adds no word.
 *
 * @param source the locale that the article is written in
 * @param kicker what the article is; null where it doesn't say
 * @param title the article's title; the edition's only heading of the first level
 * @param summary empty where the article has none
 * @param byline null where nobody is named as the author
 * @param banner what is missing from the translation; null where nothing is, or where nothing is to be said of it
 * @param contacts whom journalists ask; none where the imprint says so, or nobody
 * @param addresses where links lead, on paper; none on a screen
 * @param pictures by the address that the article's images have
 * @param office the name of the office, as the masthead prints it
 * @param imprint the lines of the footer
 * @param look of the office's editions
 * @param logo what those hear who don't see it; null where there is none
 * @param code null where a printed edition has none
 * @param anchors what addresses that lead into the edition end in
 * @param coverage how much of it is translated
 */
public record Edition(
        String slug,
        Locale locale,
        Locale source,
        boolean rightToLeft,
        Publication publication,
        Furniture furniture,
        String office,
        @Nullable String embargo,
        @Nullable Kicker kicker,
        List<Inline> title,
        List<Inline> summary,
        @Nullable Byline byline,
        DatedText dateline,
        @Nullable String banner,
        @Nullable Correction correction,
        List<Block> body,
        PressContacts contacts,
        List<EditionNote> notes,
        List<AddressNote> addresses,
        List<LabelledText> colophon,
        List<ImprintLine> imprint,
        Map<String, Picture> pictures,
        Paper paper,
        Look look,
        @Nullable String logo,
        @Nullable AddressCode code,
        UnitAnchors anchors,
        Coverage coverage) {
    public Edition {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        addresses = List.copyOf(addresses);
        colophon = List.copyOf(colophon);
        imprint = List.copyOf(imprint);
        pictures = Map.copyOf(pictures);
    }

    /**
     * The edition where it is bound with others: nobody releases it any more, and whom to ask at the office stands in the volume's
     * imprint.
     */
    public Edition asChapter() {
        return with(
                kicker == null ? null : new Kicker(kicker.kind(), kicker.label(), null),
                contacts.ofOffice() ? PressContacts.NONE : contacts,
                addresses);
    }

    /** The edition with other notes on where its links lead. */
    public Edition withAddresses(List<AddressNote> others) {
        return with(kicker, contacts, others);
    }

    private Edition with(@Nullable Kicker otherKicker, PressContacts otherContacts, List<AddressNote> otherAddresses) {
        return new Edition(
                slug,
                locale,
                source,
                rightToLeft,
                publication,
                furniture,
                office,
                embargo,
                otherKicker,
                title,
                summary,
                byline,
                dateline,
                banner,
                correction,
                body,
                otherContacts,
                notes,
                otherAddresses,
                colophon,
                imprint,
                pictures,
                paper,
                look,
                logo,
                code,
                anchors,
                coverage);
    }

    /** Where a link leads; null where its own words say so, and on a screen. */
    public @Nullable AddressNote noteOf(Inline.Link link) {
        return AddressNumbering.find(link, addresses, publication.address());
    }
}
