package parkhang.text;

/** Latin letters with accents, and words a third longer by repeated vowels, so that lines break as in a longer language. */
final class Accented {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private static final String VOWELS = "aeiouyAEIOUY";

    /** Characters for each of the source: what German needs for English. */
    private static final double LONGER = 0.35;

    /** How often a vowel is repeated. */
    private static final int MOST = 2;

    private Accented() {}

    static String longer(String text) {
        StringBuilder longer = new StringBuilder();
        double owed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = PLAIN.indexOf(c);
            char accented = known < 0 ? c : ACCENTED.charAt(known);
            longer.append(accented);
            owed += LONGER;
            for (int more = 0; more < MOST && owed >= 1 && VOWELS.indexOf(c) >= 0; more++) {
                longer.append(Character.toLowerCase(accented));
                owed--;
            }
        }
        return longer.toString();
    }
}
