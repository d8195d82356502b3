package parkhang.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** In which places a term is, in ascending order: the distance from one to the next, and how strongly the term is there. */
final class Postings {
    /** How many strengths there are: once in the text, several times, in a heading, in the title. */
    static final int STRENGTHS = 4;

    private byte[] signs = new byte[4];
    private int length;
    private int last = -1;
    private int places;

    /** @param place greater than all before it */
    void add(int place, int strength) {
        StringBuilder number = new StringBuilder();
        Digits.append(number, (long) (place - last - 1) * STRENGTHS + strength);
        if (length + number.length() > signs.length) {
            signs = Arrays.copyOf(signs, length + Math.max(number.length(), length / 2));
        }
        for (int i = 0; i < number.length(); i++) {
            signs[length++] = (byte) number.charAt(i);
        }
        last = place;
        places++;
    }

    /** The last place that was added; -1 before the first. */
    int last() {
        return last;
    }

    int places() {
        return places;
    }

    /** In signs, each of which is a byte in a file. */
    int length() {
        return length;
    }

    String signs() {
        return new String(signs, 0, length, StandardCharsets.US_ASCII);
    }
}
