package parkhang.document.word;

import java.util.regex.Pattern;

/** Whether words that stand alone may head what follows them: a short line that ends no sentence. */
final class HeadingLine {
    private static final int LONGEST = 100;
    private static final Pattern END = Pattern.compile("[.,;:…!—–-][\\p{Pe}\\p{Pf}\"']*$");

    private HeadingLine() {}

    static boolean is(String words) {
        String line = words.strip();
        return !line.isEmpty()
                && line.length() <= LONGEST
                && line.indexOf('\n') < 0
                && line.chars().anyMatch(Character::isLetter)
                && !END.matcher(line).find();
    }
}
