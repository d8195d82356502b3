package parkhang.report;

import java.util.ArrayList;
import java.util.List;
import parkhang.diagnostic.Place;
import parkhang.localization.BilingualArticle;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitStage;

/** The units that have not come far enough, each in a line that an editor jumps to (GNU coding standards, section 4.4). */
public final class OpenUnits {
    /** In code points. */
    private static final int LONGEST = 60;

    private OpenUnits() {}

    /** {@code file:line:column: stage[locale]: kind id: source}; where the bundle has no such unit, the article's place. */
    public static List<String> of(BilingualArticle spread, State required) {
        List<String> lines = new ArrayList<>();
        for (Unit unit : spread.units()) {
            UnitStage unitStage = spread.targets().stage(unit);
            if (!unitStage.stage().state().isAtLeast(required)) {
                BundleUnit own = spread.targets().own(unit);
                Place place = own == null ? unit.place() : own.place();
                String name = unit.kind().word() + (own == null ? "" : " " + own.id());
                String locale = spread.locale().toLanguageTag();
                lines.add(place + ": " + unitStage.stage().word() + "[" + locale + "]: " + name + ": " + excerpt(unit));
            }
        }
        return lines;
    }

    private static String excerpt(Unit unit) {
        String text =
                unit.source().plainText().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        int points = text.codePointCount(0, text.length());
        return points <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
