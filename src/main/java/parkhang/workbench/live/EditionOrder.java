package parkhang.workbench.live;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.archive.Publishing;
import parkhang.diagnostic.Located;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Program;
import parkhang.imprint.Points;
import parkhang.ledger.Shard;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressProfile;
import parkhang.translation.State;

/**
 * What somebody wants of one edition: as {@code export} makes it, with what that takes where nobody says more.
 *
 * @param formats none for those that are usual
 * @param marked whether what is not translated stands there in the original; if not, that is so on the screen only
 * @param embargoed whether it is made before its time
 * @param synced whether the article's translations are brought up to date before
 */
public record EditionOrder(
        String slug,
        Locale locale,
        Profile profile,
        Set<Format> formats,
        boolean marked,
        boolean embargoed,
        boolean synced) {
    /** Of office paper, in millimetres. */
    private static final float PAPER = 0.1f;

    /** In millimetres. */
    private static final float BLEED = 3;

    public EditionOrder {
        formats = formats.isEmpty() ? FileKind.usual(profile) : Set.copyOf(formats);
    }

    /** The formats that there are for a profile, in the order in which they are offered. */
    public static Set<Format> formats(Profile profile) {
        return EnumSet.copyOf(FileKind.formats(profile));
    }

    /** How a page is told of its run. */
    public String name() {
        return locale.toLanguageTag() + "/" + slug;
    }

    /** The order of its run. */
    public ExportOrder export(Archive archive, Program program) {
        Publishing publishing = archive.settings().publishing();
        List<String> published = publishing == null
                ? List.of()
                : publishing.formats().stream().map(Located::value).toList();
        return new ExportOrder(
                new Filter(List.of(locale.toLanguageTag()), List.of(slug)),
                FileKind.withPublished(formats, published),
                new Choices(
                        marked ? Incomplete.MARK : Incomplete.usual(profile),
                        State.TRANSLATED,
                        embargoed,
                        false,
                        true,
                        profile),
                Points.ofMillimetres(PAPER),
                profile == Profile.PRESS
                        ? new PressOrder(
                                null, Points.ofMillimetres(BLEED), PressProfile.ofProgram(), PressOrder.USUAL_INK_LIMIT)
                        : null,
                archive.layout().output(),
                program,
                Shard.WHOLE,
                false,
                false,
                1);
    }
}
