package parkhang.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.pdf.page.PageSetup;

/** Lets a finished PDF pass only if it holds the edition's text, all of it and nothing else. */
public final class TextGate {
    /** In UTF-16 units. */
    private static final int FIRST_WORDS = 40;

    private final Place place;
    private final Diagnostics diagnostics;

    /**
     * A gate that reports into the diagnostics.
     *
     * @param place the edition that the diagnostics name
     */
    public TextGate(Place place, Diagnostics diagnostics) {
        this.place = place;
        this.diagnostics = diagnostics;
    }

    /** The lines that stand at the head and the foot of a page. */
    @FunctionalInterface
    public interface PageLines {
        /**
         * Those of one page.
         *
         * @param page from 1
         * @param pages of the PDF
         */
        List<String> on(int page, int pages);

        /** Those of two editions of as many pages, a page of which stands beside each of this one. */
        default PageLines facing(PageLines second) {
            return (page, pages) -> (Spread.isFirst(page) ? this : second).on(page, pages);
        }

        /**
         * Those of an edition.
         *
         * @param title that stands at the head of each page but the first, as the mark does, shortened where it is long
         * @param imprint the lines that stand at the foot of each page but the last, whose text they end
         * @param setup what else stands there: the page's number, and the mark if there is one
         */
        static PageLines of(String title, List<String> imprint, PageSetup setup) {
            return of(title, imprint, setup, 1);
        }

        /**
         * The same of one of several editions whose pages take turns.
         *
         * @param editions how many
         */
        static PageLines of(String title, List<String> imprint, PageSetup setup, int editions) {
            String head = beginning(title.replace("\u00AD", "").strip());
            return (page, pages) -> {
                List<String> lines = new ArrayList<>(page > pages - editions ? List.of() : imprint);
                lines.add(setup.folio().of(page, pages));
                if (page > editions) {
                    lines.add(head);
                    Stream.ofNullable(setup.mark()).forEach(lines::add);
                }
                return lines;
            };
        }

        /** What no shortening takes from a title: its first words; nothing of one that has no spaces. */
        private static String beginning(String title) {
            return title.length() <= FIRST_WORDS
                    ? title
                    : title.substring(0, Math.max(0, title.lastIndexOf(' ', FIRST_WORDS)));
        }
    }

    /**
     * Compares a PDF with what it was made from. White space doesn't count, nor do characters that are never drawn.
     *
     * @param expected the text in reading order, from the office's name at its head to the imprint at its end
     */
    public void check(List<String> expected, PageLines lines, DrawnPdf pdf) {
        PdfText text = PdfText.of(pdf.document(), pdf.texts());
        checkText(String.join(" ", expected), String.join(" ", text.blocks()));
        checkFurniture(lines, text.artifacts());
        checkFonts(pdf.fonts());
    }

    /**
     * The same of two languages that stand side by side, each of which is read by itself.
     *
     * @param expected the text of each language, by its tag
     */
    public void check(Map<String, List<String>> expected, PageLines lines, DrawnPdf pdf) {
        List<PdfText> languages = new ArrayList<>();
        expected.forEach((language, text) -> {
            PdfText found = PdfText.of(pdf.document(), pdf.texts(), language);
            checkText(String.join(" ", text), String.join(" ", found.blocks()));
            languages.add(found);
        });
        PdfText whole = PdfText.of(pdf.document(), pdf.texts());
        if (!whole.consistsOf(languages)) {
            diagnostics.report(place, GateCode.TEXT_LOST, "the PDF has text that is in neither language");
        }
        checkFurniture(lines, whole.artifacts());
        checkFonts(pdf.fonts());
    }

    private void checkText(String expected, String found) {
        TextDifference.find(expected, found)
                .ifPresent(difference -> diagnostics.report(place, GateCode.TEXT_LOST, difference.message()));
    }

    private void checkFurniture(PageLines lines, List<String> pages) {
        for (int number = 1; number <= pages.size(); number++) {
            if (pages.get(number - 1).contains(FontText.UNREAD)) {
                diagnostics.report(place, GateCode.TEXT_LOST, "page " + number + " shows text that can't be read back");
            }
            ComparedText found = ComparedText.drawn(pages.get(number - 1));
            for (String line : lines.on(number, pages.size())) {
                if (!found.contain(ComparedText.drawn(line))) {
                    diagnostics.report(place, GateCode.FOOTER_MISSING, "page " + number + " lacks \"" + line + '"');
                }
            }
        }
    }

    private void checkFonts(FontText.Cache fonts) {
        fonts.all()
                .filter(font -> !font.isEmbedded())
                .map(FontText::name)
                .sorted()
                .forEach(font -> diagnostics.report(
                        place, GateCode.FONT_NOT_EMBEDDED, "the font " + font + " is not in the PDF"));
    }
}
