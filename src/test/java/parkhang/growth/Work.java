package parkhang.growth;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the steps of code that {@link CountingLoader} has loaded: each call and each jump, each character that a regular expression
 * looks at, and those that String and List look at or move. The machine's speed has no part in it.
 */
public final class Work {
    private static long steps;

    private Work() {}

    static long steps() {
        return steps;
    }

    public static void step() {
        steps++;
    }

    private static <T> T after(long cost, T value) {
        steps += cost;
        return value;
    }

    private static int found(int index, int from, String text) {
        steps += index < 0 ? Math.max(0, text.length() - from) : Math.max(0, index - from);
        return index;
    }

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Counted(text));
    }

    public static int indexOf(String text, int c) {
        return found(text.indexOf(c), 0, text);
    }

    public static int indexOf(String text, int c, int from) {
        return found(text.indexOf(c, from), from, text);
    }

    public static int indexOf(String text, String part) {
        return found(text.indexOf(part), 0, text);
    }

    public static int indexOf(String text, String part, int from) {
        return found(text.indexOf(part, from), from, text);
    }

    public static boolean contains(String text, CharSequence part) {
        return found(text.indexOf(part.toString()), 0, text) >= 0;
    }

    public static String substring(String text, int from) {
        return after(text.length() - from, text.substring(from));
    }

    public static String substring(String text, int from, int to) {
        return after(to - from, text.substring(from, to));
    }

    public static boolean matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(new Counted(text)).matches();
    }

    public static String replaceAll(String text, String pattern, String by) {
        return Pattern.compile(pattern).matcher(new Counted(text)).replaceAll(by);
    }

    public static String replaceFirst(String text, String pattern, String by) {
        return Pattern.compile(pattern).matcher(new Counted(text)).replaceFirst(by);
    }

    public static String replace(String text, CharSequence part, CharSequence by) {
        return after(text.length(), text.replace(part, by));
    }

    public static String strip(String text) {
        return after(text.length(), text.strip());
    }

    public static String toString(StringBuilder text) {
        return after(text.length(), text.toString());
    }

    public static StringBuilder insert(StringBuilder text, int at, String part) {
        return after(text.length() - at, text.insert(at, part));
    }

    public static StringBuilder replace(StringBuilder text, int from, int to, String part) {
        return after(text.length() - from, text.replace(from, to, part));
    }

    public static <T> void add(List<T> list, int at, T item) {
        steps += list.size() - at;
        list.add(at, item);
    }

    public static <T> T remove(List<T> list, int at) {
        steps += list.size() - at;
        return list.remove(at);
    }

    public static boolean contains(List<?> list, Object item) {
        return after(list.size(), list.contains(item));
    }

    /** A text that counts who looks at it. */
    private record Counted(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
