package parkhang.search;

/** Numbers in as few signs as can be: in each five bits of the number, the least first, and one that says whether more follow. */
final class Digits {
    /** None of them ends a string or a script. */
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private Digits() {}

    /** The sign for a number below 64. */
    static char of(int number) {
        return ALPHABET.charAt(number);
    }

    static void append(StringBuilder text, long number) {
        long rest = number;
        while (rest >= MORE) {
            text.append(of((int) (rest % MORE) + MORE));
            rest >>= BITS;
        }
        text.append(of((int) rest));
    }
}
