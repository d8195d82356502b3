package parkhang.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parkhang.paragraph.LineEnd.Kind;
import parkhang.paragraph.Shape.Form;

/** Letters are half an em wide, spaces and hyphens a quarter. */
class OptimumFitTest {
    private static final float LETTER = 0.5f;
    private static final float SPACE = 0.25f;

    /** A text in which {@code -} is a place to divide a word, and {@code /} an end that the author wants. */
    private static Measured measured(String text) {
        String words = text.replace("-", "");
        float[] position = new float[words.length() + 1];
        float[] stretch = new float[words.length() + 1];
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            position[i + 1] = position[i] + (letter == ' ' ? SPACE : letter == '/' ? 0 : LETTER);
            stretch[i + 1] = stretch[i] + (letter == ' ' ? 1 : 0);
        }
        List<LineEnd> ends = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '-') {
                ends.add(new LineEnd(at, at, SPACE, 0, Kind.HYPHEN));
            } else {
                at++;
                if (sign == ' ') {
                    ends.add(new LineEnd(at - 1, at, 0, 0, Kind.WORD));
                } else if (sign == '/') {
                    ends.add(new LineEnd(at - 1, at, 0, 0, Kind.FORCED));
                }
            }
        }
        ends.add(new LineEnd(words.length(), words.length(), 0, 0, Kind.FORCED));
        return new Measured(position, stretch, new LineEnd(0, 0, 0, 0, Kind.FORCED), ends);
    }

    private static List<String> lines(String text, float measure, Form form) {
        List<String> lines = new ArrayList<>();
        String words = text.replace("-", "");
        int start = 0;
        for (LineEnd end : OptimumFit.of(measured(text), new Shape(measure, 0, form))) {
            lines.add(words.substring(start, Math.max(start, end.end())) + (end.kind() == Kind.HYPHEN ? "-" : ""));
            start = end.next();
        }
        return lines;
    }

    @Test
    void laterLinesAreSparedWhatTheFirstFitWouldCostThem() {
        // With "bb" on the first line, "cc" would stand alone on the second.
        assertEquals(List.of("aaa", "bb cc", "ddddd", "ee"), lines("aaa bb cc ddddd ee", 3.5f, Form.RAGGED));
    }

    @Test
    void linesAreNoLongerThanTheMeasureAndNothingIsLost() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = randomText(random, 60);
            for (Form form : Form.values()) {
                float measure = 6 + random.nextInt(10);
                Measured measured = measured(text);
                List<LineEnd> ends = OptimumFit.of(measured, new Shape(measure, 1, form));
                LineEnd before = measured.begin();
                for (int i = 0; i < ends.size(); i++) {
                    LineEnd end = ends.get(i);
                    float shrink = form == Form.JUSTIFIED ? OptimumFit.SHRINK * measured.stretch(before, end) : 0;
                    float most = i == 0 ? measure - 1 : measure;
                    assertTrue(measured.width(before, end) - shrink <= most + 1e-3, text);
                    assertTrue(end.next() > before.next() || i == 0, text);
                    before = end;
                }
                assertEquals(text.replace("-", "").length(), before.next());
                assertEquals(
                        measured.ends().stream()
                                .filter(end -> end.kind() == Kind.FORCED)
                                .toList(),
                        ends.stream().filter(end -> end.kind() == Kind.FORCED).toList());
            }
        }
    }

    @Test
    void noWordIsDividedWhereThePageTurns() {
        Random random = new Random(13);
        int divided = 0;
        int still = 0; // where the lines would fall apart, or as many others lead to the same place
        for (int round = 0; round < 100; round++) {
            Measured measured = measured(randomText(random, 60));
            List<LineEnd> ends = OptimumFit.of(measured, new Shape(20, 1, Form.JUSTIFIED));
            for (int turn = 2; turn < ends.size(); turn++) {
                divided += ends.get(turn - 1).kind() == Kind.HYPHEN ? 1 : 0;
                List<LineEnd> turned = OptimumFit.of(measured, new Shape(20, 1, Form.JUSTIFIED, turn));
                still += turned.get(turn - 1).kind() == Kind.HYPHEN ? 1 : 0;
            }
        }
        assertTrue(divided > 50 && still < divided / 10, still + " of " + divided);
    }

    private static String randomText(Random random, int words) {
        StringBuilder text = new StringBuilder("a");
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(25) == 0 ? '/' : ' ');
            for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
                text.append("abcde", 0, 1 + random.nextInt(4)).append(syllables > 1 ? "-" : "");
            }
        }
        return text.toString();
    }

    /** By trying all ways, of which a short text has few. */
    @Test
    void noOtherWayIsMoreEven() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            String text = randomText(random, 9).replace("-", "").replace('/', ' ');
            Measured measured = measured(text);
            double chosen = unevenness(measured, OptimumFit.of(measured, new Shape(8, 0, Form.RAGGED)), 8);
            assertEquals(least(measured, new ArrayList<>(), 0, 8), chosen, 1e-6, text);
        }
    }

    /** What a paragraph costs whose lines are ragged and end behind words, as the class says. */
    private static double unevenness(Measured text, List<LineEnd> ends, float measure) {
        double cost = 0;
        LineEnd before = text.begin();
        for (int i = 0; i < ends.size(); i++) {
            float width = text.width(before, ends.get(i));
            boolean isLast = i == ends.size() - 1;
            double slack = (measure - width) / measure;
            cost += width > measure ? 1e12 : Math.pow(10 + (isLast ? 0 : 1_000 * slack * slack), 2);
            cost += isLast && i > 0 && width < 0.15 * measure ? 200_000 : 0;
            before = ends.get(i);
        }
        return cost;
    }

    private static double least(Measured text, List<LineEnd> chosen, int from, float measure) {
        List<LineEnd> all = text.ends();
        List<LineEnd> done = new ArrayList<>(chosen);
        done.add(all.get(all.size() - 1));
        double least = unevenness(text, done, measure);
        for (int i = from; i < all.size() - 1; i++) {
            List<LineEnd> more = new ArrayList<>(chosen);
            more.add(all.get(i));
            least = Math.min(least, least(text, more, i + 1, measure));
        }
        return least;
    }

    @Test
    void aFourthLineInARowEndsInNoHyphen() {
        String text = "aaaaaaa-bbbbbbb ".repeat(30).strip();
        int ladder = 0;
        for (String line : lines(text, 5.6f, Form.JUSTIFIED)) {
            ladder = line.endsWith("-") ? ladder + 1 : 0;
            assertTrue(ladder <= 3, text);
        }
    }

    @Test
    void theRestOfAWordIsNoLastLineIfALooseOneSparesIt() {
        assertEquals(
                List.of("aa bb aa bb aa c-", "ccccc dd"), lines("aa bb aa bb aa c-ccccc dd", 7.2f, Form.JUSTIFIED));
        assertEquals(List.of("aa bb aa bb aa", "cccccc"), lines("aa bb aa bb aa c-ccccc", 7.2f, Form.JUSTIFIED));
    }

    @Test
    void aWordThatNoLineHoldsStandsOverTheEdgeByItself() {
        assertEquals(List.of("aa", "bbbbbbbbbbbbbbbb", "cc"), lines("aa bbbbbbbbbbbbbbbb cc", 4, Form.JUSTIFIED));
    }

    @Test
    void aTitleHasLinesOfOneLengthOrEndsThemWhereItsSenseDoes() {
        assertEquals(List.of("aaaa bbbb", "cccc dddd"), lines("aaaa bbbb cccc dddd", 7, Form.BALANCED));
    }

    /** Counted, not timed: each end is weighed against the ways that are open, and these are bounded. */
    @Test
    void textsWithoutEndAreDoneSoon() {
        assertEquals(1, lines("a".repeat(50_000), 30, Form.JUSTIFIED).size());
        assertTrue(lines("a-".repeat(50_000) + "a", 30, Form.JUSTIFIED).size() > 800);
        assertTrue(lines("a ".repeat(12_000) + "a", 30, Form.RAGGED).size() > 200);
    }
}
