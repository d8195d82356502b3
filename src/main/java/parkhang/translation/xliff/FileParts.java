package parkhang.translation.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import parkhang.translation.Foreign;
import parkhang.xml.XmlCursor;

/** Keeps in its place what stands around the units of a file: comments, elements of other tools, groups. */
final class FileParts {
    private final List<String> head = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<String> pending = new ArrayList<>();
    private boolean begun;

    /** A group that has not ended. */
    private static final class Open {
        private final Map<String, String> attributes;
        private final int start;
        private final List<String> head = new ArrayList<>();
        private boolean begun;

        Open(Map<String, String> attributes, int start) {
            this.attributes = attributes;
            this.start = start;
        }

        Foreign.Group group() {
            return new Foreign.Group(attributes, head);
        }
    }

    void add(String verbatim) {
        Open inner = open.peek();
        if (inner != null && !inner.begun) {
            inner.head.add(verbatim);
        } else {
            (begun ? pending : head).add(verbatim);
        }
    }

    void groupBegins(Map<String, String> attributes, int start) {
        open.push(new Open(attributes, start));
    }

    /** A group without a unit stays as it stood. */
    void groupEnds(XmlCursor cursor) {
        Open ended = open.pop();
        if (!ended.begun) {
            add(cursor.verbatim(ended.start, cursor.end()));
        }
    }

    /** The groups in which a unit stands that begins here, the outermost first. */
    List<Foreign.Group> groups() {
        begun = true;
        List<Foreign.Group> groups = new ArrayList<>();
        for (Iterator<Open> outer = open.descendingIterator(); outer.hasNext(); ) {
            Open group = outer.next();
            group.begun = true;
            groups.add(group.group());
        }
        return groups;
    }

    /** What stood here since the last unit. */
    List<String> take() {
        List<String> taken = pending;
        pending = new ArrayList<>();
        return taken;
    }

    List<String> head() {
        return head;
    }
}
