package parkhang.text.typography;

import static parkhang.text.typography.Surroundings.CLOSING;
import static parkhang.text.typography.Surroundings.DASH;
import static parkhang.text.typography.Surroundings.DIGIT;
import static parkhang.text.typography.Surroundings.LETTER;
import static parkhang.text.typography.Surroundings.OPENING;
import static parkhang.text.typography.Surroundings.SPACE;
import static parkhang.text.typography.Surroundings.STOP;
import static parkhang.text.typography.Surroundings.UNSPACED;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds out what each quotation mark of a text does, by what stands beside it and by what is open already. */
final class QuoteRoles {
    private static final String STRAIGHT = "\"'";
    private static final String TYPOGRAPHIC = "“”„‟‘’‚‛«»‹›「」『』";

    private static final int LONGEST_WORD = 64;

    /** Quotes in quotes: who opens more has written something else, and looking through them for each mark would take for ever. */
    private static final int DEEPEST = 100;

    private static final String STOPS = ",.;:!?";

    private final String text;
    private final QuoteMarks marks;
    private final Apostrophes apostrophes;
    private final NavigableMap<Integer, Role> roles = new TreeMap<>();

    /** The offsets of the quotes that are open, the innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** Where the marks at each offset end, those at the next ones included: the offset itself where none stands there. */
    private final int[] ends;

    /** How many signs of each kind stand before each offset. */
    private final int[] stops;

    private final int[] spaces;

    /** Of quotes that were open when too many were. */
    private final List<Integer> forgotten = new ArrayList<>();

    /** The marks of single quotes whose end may have been an apostrophe: 'Hans' Haus'. */
    private final List<Integer> doubtful = new ArrayList<>();

    /** How many of those are given up already. */
    private int undone;

    /** Apostrophes that may have opened a quote: the '90s'. */
    private final List<Integer> mayHaveOpened = new ArrayList<>();

    /** Double marks that close what was not opened here. */
    private final List<Integer> unopened = new ArrayList<>();

    /** What a mark does. */
    enum Role {
        OPENS,
        CLOSES,
        APOSTROPHE,
        /** A sign for feet, inches or minutes, or something that nobody can tell. */
        UNKNOWN
    }

    private QuoteRoles(String text, QuoteMarks marks, Apostrophes apostrophes) {
        this.text = text;
        this.marks = marks;
        this.apostrophes = apostrophes;
        this.ends = new int[text.length() + 1];
        this.stops = new int[text.length() + 1];
        this.spaces = new int[text.length() + 1];
        ends[text.length()] = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            ends[i] = isMark(text.charAt(i)) ? ends[i + 1] : i;
        }
        for (int i = 0; i < text.length(); i++) {
            stops[i + 1] = stops[i] + (STOPS.indexOf(text.charAt(i)) >= 0 ? 1 : 0);
            spaces[i + 1] = spaces[i] + (text.charAt(i) == ' ' ? 1 : 0);
        }
    }

    /** The role of each straight and each typographic mark, by offset. */
    static NavigableMap<Integer, Role> in(String text, QuoteMarks marks, Apostrophes apostrophes) {
        QuoteRoles found = new QuoteRoles(text, marks, apostrophes);
        found.roles.putAll(apostrophes.idioms(text));
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i)) && !found.roles.containsKey(i)) {
                found.roles.put(i, Role.UNKNOWN);
                found.roles.put(i, found.role(i));
            }
        }
        found.giveUpLeftovers();
        return found.roles;
    }

    static boolean isStraight(char c) {
        return STRAIGHT.indexOf(c) >= 0;
    }

    private static boolean isMark(char c) {
        return isStraight(c) || TYPOGRAPHIC.indexOf(c) >= 0;
    }

    private Role role(int at) {
        char mark = text.charAt(at);
        if (mark == '\'' && apostrophes.isAt(text, at)) {
            return apostrophe(at);
        } else if (!isStraight(mark)) {
            return typographic(at);
        }
        boolean opens = canOpen(at);
        boolean closes = canClose(at);
        if (opens && closes) {
            closes = isOpen(mark);
            opens = !closes;
        }
        if (opens) {
            open(at);
            return Role.OPENS;
        } else if (!closes) {
            return Role.UNKNOWN;
        }
        return mark == '"' ? doubled(at) : single(at);
    }

    /** Inside a quote, a mark of its own kind opens no other. */
    private Role apostrophe(int at) {
        if (!isOpen('\'') && apostrophes.isBeginningAt(text, at)) {
            mayHaveOpened.add(at);
        }
        return Role.APOSTROPHE;
    }

    private Role doubled(int at) {
        if (before(at) == DIGIT && (!isOpen('"') || isClosedLater(at))) {
            return Role.UNKNOWN;
        }
        while (isOpen('"') && text.charAt(open.getFirst()) != '"') {
            giveUp(open.pop());
        }
        Integer opened = open.poll();
        if (opened == null) {
            unopened.add(at);
        } else {
            while (!mayHaveOpened.isEmpty() && mayHaveOpened.get(mayHaveOpened.size() - 1) > opened) {
                mayHaveOpened.remove(mayHaveOpened.size() - 1);
            }
        }
        return Role.CLOSES;
    }

    private Role single(int at) {
        boolean endsWord = apostrophes.canEndAt(text, at) && !isLeftInWord(at);
        Integer innermost = open.peek();
        if (innermost != null && text.charAt(innermost) == '\'') {
            open.pop();
            doubtful.addAll(endsWord ? List.of(innermost, at) : List.of());
            return Role.CLOSES;
        } else if (!mayHaveOpened.isEmpty() && isGenitive(at, mayHaveOpened.get(0))) {
            return Role.APOSTROPHE;
        } else if (!mayHaveOpened.isEmpty()) {
            mayHaveOpened.forEach(this::giveUp);
            mayHaveOpened.clear();
            return Role.UNKNOWN;
        }
        if (doubtful.isEmpty()) {
            return endsWord ? Role.APOSTROPHE : Role.UNKNOWN;
        } else if (marks.alone(true).close().equals("’")) { // an apostrophe looks the same
            return before(at) == DIGIT ? Role.UNKNOWN : Role.APOSTROPHE;
        }
        doubtful.subList(undone, doubtful.size()).forEach(this::giveUp);
        undone = doubtful.size();
        return Role.UNKNOWN;
    }

    /** What begins with a year ends with a comma at least: '90s hits'. */
    private boolean isGenitive(int at, int opened) {
        int[] parts = apostrophes.isYearAt(text, opened) ? stops : spaces;
        return parts[at] > parts[opened] && apostrophes.isBeforeWordAt(text, at);
    }

    private void open(int at) {
        open.push(at);
        if (open.size() > DEEPEST) {
            forgotten.add(open.removeLast());
        }
    }

    /** Whether a mark before it in the same word could not be told: x='y'. */
    private boolean isLeftInWord(int at) {
        int start = at;
        while (start > 0 && start > at - LONGEST_WORD && before(start) != SPACE) {
            start--;
        }
        return roles.subMap(start, at).entrySet().stream()
                .anyMatch(mark -> mark.getValue() == Role.UNKNOWN && text.charAt(mark.getKey()) == '\'');
    }

    /** Whether a further mark closes the quote that is open: what stands behind a digit means inches then. */
    private boolean isClosedLater(int at) {
        int next = text.indexOf('"', at + 1);
        boolean closed = next >= 0 && canClose(next) && !canOpen(next);
        if (closed && before(next) == DIGIT) {
            open.stream().filter(i -> text.charAt(i) == '"').findFirst().ifPresent(i -> {
                open.remove(i);
                giveUp(i);
            });
        }
        return closed;
    }

    /** What an author has set stays; it only tells what is open around other marks. */
    private Role typographic(int at) {
        String mark = text.substring(at, at + 1);
        if ((marks.mustOpen(mark) && isBegin(at)) || (marks.canOpen(mark) && canOpen(at))) {
            open(at);
            return Role.OPENS;
        }
        Integer innermost = open.peek();
        if (innermost == null || isStraight(text.charAt(innermost))) {
            return mark.equals("’") ? Role.APOSTROPHE : Role.CLOSES;
        } else if (mark.equals("’") && text.charAt(innermost) != '‘' && text.charAt(innermost) != '’') {
            return Role.APOSTROPHE;
        }
        open.pop();
        return Role.CLOSES;
    }

    private boolean isOpen(char mark) {
        return open.stream().anyMatch(at -> text.charAt(at) == mark);
    }

    private void giveUp(int at) {
        roles.put(at, Role.UNKNOWN);
    }

    /**
     * A single mark that opens what nothing closes may be an apostrophe. A double one may belong to a quote that goes on in
     * the next paragraph, or came from the one before, if no mark of the text is in doubt.
     */
    private void giveUpLeftovers() {
        boolean doubt = roles.keySet().stream().anyMatch(at -> text.charAt(at) == '"' && roles.get(at) == Role.UNKNOWN);
        Stream.of(open, forgotten, unopened)
                .flatMap(Collection::stream)
                .filter(at -> text.charAt(at) == '\'' || (text.charAt(at) == '"' && doubt))
                .forEach(this::giveUp);
    }

    private boolean canOpen(int at) {
        Surroundings before = before(at);
        Surroundings after = after(at);
        boolean holds = after != SPACE && after != CLOSING && after != STOP;
        return ((isBegin(at) || isNextOfList(at)) && holds) || isUnspaced(before, after);
    }

    private boolean isBegin(int at) {
        Surroundings before = before(at);
        return before == SPACE
                || before == OPENING
                || before == DASH
                || (at > 0 && Surroundings.isWideStop(text.charAt(at - 1)));
    }

    /** "A","B": a list without spaces. */
    private boolean isNextOfList(int at) {
        return at >= 2
                && ",;".indexOf(text.charAt(at - 1)) >= 0
                && text.charAt(at - 2) == text.charAt(at)
                && roles.get(at - 2) == Role.CLOSES
                && !isOpen(text.charAt(at));
    }

    private boolean canClose(int at) {
        Surroundings before = before(at);
        Surroundings after = after(at);
        return (before != SPACE && before != OPENING && !after.isWord()) || isUnspaced(before, after);
    }

    private static boolean isUnspaced(Surroundings before, Surroundings after) {
        return (after == UNSPACED && before != SPACE && before != OPENING) || (before == UNSPACED && after.isWord());
    }

    private Surroundings before(int at) {
        if (at == 0) {
            return SPACE;
        }
        Role role = roles.get(at - 1);
        if (role == null) {
            return Surroundings.of(text.codePointBefore(at));
        }
        return switch (role) {
            case OPENS -> OPENING;
            case CLOSES -> CLOSING;
            case APOSTROPHE -> DASH;
            case UNKNOWN -> LETTER;
        };
    }

    /** What stands behind a mark and the marks that follow it. The genitive's s ends a quote: it is no part of it. */
    private Surroundings after(int at) {
        int next = at + 1;
        if (apostrophes.isGenitiveAt(text, next)) {
            return STOP;
        }
        next = ends[next];
        return next == text.length() ? SPACE : Surroundings.of(text.codePointAt(next));
    }
}
