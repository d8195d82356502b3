package parkhang.pdf;

import java.util.regex.Pattern;

/** A style sheet for a page that runs from right to left: what stands left in it stands right. A page's side is told by its number. */
final class MirroredSheet {
    private static final Pattern SIDE = Pattern.compile("(?<!:)\\b(left|right)\\b");

    /** Top, right, bottom and left, when all four are given. */
    private static final Pattern FOUR_SIDES =
            Pattern.compile("\\b(margin|padding): *([^ ;]+) ([^ ;]+) ([^ ;]+) ([^ ;]+);");

    private MirroredSheet() {}

    static String of(String sheet) {
        String sides = SIDE.matcher(sheet).replaceAll(side -> side.group().equals("left") ? "right" : "left");
        return FOUR_SIDES.matcher(sides).replaceAll("$1: $2 $5 $4 $3;");
    }
}
