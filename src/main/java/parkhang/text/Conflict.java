package parkhang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;

/**
 * A place at which a version control system has left two versions of some lines between marks of seven signs, as git, Mercurial
 * and Subversion do. What both came from, which git adds in its style {@code diff3}, is passed over.
 *
 * @param line of the first mark, counted from 0
 * @param end the line behind the last mark
 * @param one the name of the first version, for example of a branch; it may be empty
 * @param ones its lines
 */
public record Conflict(int line, int end, String one, List<String> ones, String other, List<String> others) {
    private static final String BEGIN = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String MIDDLE = "=======";
    private static final String END = ">>>>>>>";
    private static final int SHOWN = 160;

    public Conflict {
        ones = List.copyOf(ones);
        others = List.copyOf(others);
    }

    /**
     * What is to be said of a line.
     *
     * @param line counted from 0
     */
    public record Mark(int line, Finding finding) {}

    /**
     * All in a text. A mark that belongs to none is found as well where a version's name stands behind it: one of the lines that
     * were to be deleted was not.
     */
    public static List<Mark> in(SourceText source) {
        if (!source.text().contains(BEGIN) && !source.text().contains(END)) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Optional<Conflict> conflict = isMark(line, BEGIN) ? read(lines, i) : Optional.empty();
            if (conflict.isPresent()) {
                found.add(new Mark(i, conflict.get().finding()));
                i = conflict.get().end() - 1;
            } else if ((isMark(line, BEGIN) || isMark(line, END)) && !name(line).isEmpty()) {
                Map<String, String> mark = Map.of("line", shown(line.strip()));
                found.add(new Mark(i, TextCode.MERGE_CONFLICT.with("mark", mark)));
            }
        }
        return found;
    }

    /** Reports each in a text that is read by lines, and gives whether there is any: nobody can say which version is meant. */
    public static boolean reported(SourceText source, Diagnostics diagnostics) {
        List<Mark> all = in(source);
        all.forEach(one -> diagnostics.report(source.at(one.line(), 0), one.finding()));
        return !all.isEmpty();
    }

    /** Both versions in one line, each as its lines without the space around them. */
    private Finding finding() {
        return TextCode.MERGE_CONFLICT.with(
                "versions", Map.of("one", version(one, ones), "other", version(other, others)));
    }

    private static Message version(String name, List<String> lines) {
        String text = lines.stream().map(String::strip).collect(Collectors.joining(" "));
        String named = name.isEmpty() ? "unnamed" : "named";
        return new Message.Sentence(
                "merge-conflict.version",
                Map.of("named", named, "name", name, "words", text.isEmpty() ? "no" : "some", "text", shown(text)));
    }

    private static String shown(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    private static Optional<Conflict> read(List<String> lines, int begin) {
        List<String> ones = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> taken = ones;
        for (int i = begin + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isMark(line, BEGIN)) {
                return Optional.empty();
            } else if (isMark(line, BASE) && taken == ones) {
                taken = new ArrayList<>();
            } else if (isMark(line, MIDDLE) && taken != others) {
                taken = others;
            } else if (isMark(line, END) && taken == others) {
                return Optional.of(new Conflict(begin, i + 1, name(lines.get(begin)), ones, name(line), others));
            } else {
                taken.add(line);
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(String line, String mark) {
        return line.startsWith(mark) && (line.length() == mark.length() || line.charAt(mark.length()) == ' ');
    }

    private static String name(String mark) {
        return mark.substring(BEGIN.length()).strip();
    }
}
