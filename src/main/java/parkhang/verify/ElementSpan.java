package parkhang.verify;

/** What stands between an element's beginning and its end, however much is nested in it. */
final class ElementSpan {
    private int depth;
    private int start;

    /**
     * Takes notice of an element.
     *
     * @param begins whether the span may begin with it
     * @param place in the text
     */
    void open(boolean begins, int place) {
        if (begins && depth == 0) {
            start = place;
        }
        depth += begins || depth > 0 ? 1 : 0;
    }

    /** Takes notice of an element's end; whether the span ends with it. */
    boolean close() {
        return depth > 0 && --depth == 0;
    }

    boolean isOpen() {
        return depth > 0;
    }

    /** Where in the text it began. */
    int start() {
        return start;
    }
}
