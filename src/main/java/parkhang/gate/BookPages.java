package parkhang.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import parkhang.epub.PdfPages;

/** Whether an e-book says of each page of its PDF where it begins, so that both are cited alike. */
public final class BookPages {
    /** In letters: what tells a page's beginning from others; a divided word may stand before it. */
    private static final int COMPARED = 10;

    private BookPages() {}

    /**
     * What is wrong with the pages that a book marks and lists: each begins in it with the words that it begins with in the PDF, or in
     * the middle of the first.
     *
     * @param name of the book, as the faults have it
     */
    public static List<String> faults(String name, EpubFile book, PdfPages pages) {
        List<String> wanted = pages.starts().stream()
                .map(start -> String.valueOf(start.page()))
                .toList();
        if (!book.marked().equals(wanted) || !book.listed().equals(wanted)) {
            return List.of(name + " marks the pages " + book.marked() + " and lists " + book.listed() + "; the PDF has "
                    + wanted);
        }
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String beginning = pages.starts().get(i).beginning();
            EpubFile.PageMark mark = book.pages().get(i);
            String flowing = pages.counted().first(book.flow(), mark.flowing(), beginning.length());
            String running = pages.counted().first(book.text(), mark.place(), beginning.length());
            boolean isRight = follows(flowing, beginning) || follows(running, beginning);
            if (!isRight) {
                faults.add("page " + wanted.get(i) + " begins elsewhere in " + name + " than in the PDF");
            }
        }
        return faults;
    }

    /** A page that begins within a word is marked behind it. */
    private static boolean follows(String there, String beginning) {
        int last = Math.max(0, beginning.length() - COMPARED);
        return IntStream.rangeClosed(0, last)
                .anyMatch(cut ->
                        there.startsWith(beginning.substring(cut, Math.min(beginning.length(), cut + COMPARED))));
    }
}
