package parkhang.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import parkhang.gate.order.DirectedText.Sign;
import parkhang.gate.order.DirectedText.Turn;

/** Which of a page's elements say in which direction their text runs, and where its lines are ended. */
final class PageTurns {
    private static final String PREFORMATTED = "pre";

    private final List<Turn> turns = new ArrayList<>();

    /** The elements around, the innermost first: what it is, and whether it says its direction. */
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(boolean preformatted, boolean directed) {}

    /**
     * Takes notice of an element.
     *
     * @param direction as it says; empty where it says none, or where it is not printed
     * @param place in the page's text
     */
    void open(String name, String direction, int place) {
        boolean isDirected = direction.equals("rtl") || direction.equals("ltr");
        boolean isPreformatted =
                name.equals(PREFORMATTED) || (!open.isEmpty() && open.element().preformatted());
        open.push(new Open(isPreformatted, isDirected));
        if (isDirected) {
            turns.add(new Turn(place, direction.equals("rtl") ? Sign.RIGHT_TO_LEFT : Sign.LEFT_TO_RIGHT));
        } else if (name.equals("br")) {
            turns.add(new Turn(place, Sign.LINE_END));
        } else if (name.equals("img")) {
            turns.add(new Turn(place, Sign.OBJECT));
        }
    }

    /** Takes notice of the end of the innermost element. */
    void close(int place) {
        if (open.pop().directed()) {
            turns.add(new Turn(place, Sign.END));
        }
    }

    /** Looks for the ends of lines in a text that keeps them. */
    void read(char[] characters, int start, int length, int place) {
        for (int i = 0; i < length && open.element().preformatted(); i++) {
            if (characters[start + i] == '\n') {
                turns.add(new Turn(place + i, Sign.LINE_END));
            }
        }
    }

    List<Turn> list() {
        return turns;
    }
}
