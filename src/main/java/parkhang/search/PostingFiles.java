package parkhang.search;

import java.io.IOException;

/** Writes postings one after the other into files that are small, but for postings that fill one alone. */
final class PostingFiles {
    /** In bytes. */
    private static final int FULL = 4096;

    /** In bytes; a browser loads no postings as long as this, so they are left out. */
    static final int TOO_LONG = 32_768;

    private final SearchSink sink;
    private final StringBuilder open = new StringBuilder();
    private int file;
    private int index;

    PostingFiles(SearchSink sink) {
        this.sink = sink;
    }

    /** The file that is open. */
    int file() {
        return file;
    }

    /** How many postings are in it. */
    int index() {
        return index;
    }

    /** Whether a new file was begun for these postings. */
    boolean add(Postings postings) throws IOException {
        boolean isNew = index > 0 && open.length() + postings.length() > FULL;
        if (isNew) {
            close();
            file++;
        }
        if (index > 0) {
            open.append(' ');
        }
        open.append(postings.length() < TOO_LONG ? postings.signs() : "");
        index++;
        return isNew;
    }

    void close() throws IOException {
        ScriptFile.write("postings/" + file, ScriptFile.quoted(open), sink);
        open.setLength(0);
        index = 0;
    }
}
