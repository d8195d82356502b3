package parkhang.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.gate.TagTree;
import parkhang.gate.TextDifference;

/**
 * Whether a volume has the text of the HTML volume beside it, section by section, each as the other begins it with a heading. Contents
 * and index are compared without their numbers, which are those of pages in a PDF and those of chapters on a page.
 */
final class VolumeTextCheck implements PdfCheck {
    /** Numbers, and what stands between them. */
    private static final String NUMBERS = "[\\p{Nd}\\p{P}]";

    private static final PageFacts.Section NOTHING = section("");

    @Override
    public void check(OpenPdf pdf) {
        if (pdf.page() == null) {
            pdf.found().report(VerifyCode.TEXT_UNPROVED, TextCheck.ALONE);
            return;
        }
        List<PageFacts.Section> expected = expected(pdf.page());
        List<String> found = sections(pdf);
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            PageFacts.Section wanted = i < expected.size() ? expected.get(i) : NOTHING;
            Optional<TextDifference> difference = difference(wanted, i < found.size() ? found.get(i) : "");
            if (difference.isPresent()) {
                pdf.disagreements()
                        .report(VerifyCode.TEXT_DIFFERS, difference.get().message() + " as the HTML has");
                return;
            }
        }
    }

    @Override
    public boolean followsTags() {
        return true;
    }

    private static Optional<TextDifference> difference(PageFacts.Section wanted, String found) {
        return wanted.numbered()
                ? TextDifference.find(wanted.text().replaceAll(NUMBERS, ""), found.replaceAll(NUMBERS, ""))
                : TextDifference.find(wanted.text(), found);
    }

    private static PageFacts.Section section(String text) {
        return new PageFacts.Section(text, text, false);
    }

    /** A PDF has the title on its cover, behind the office's name, and once more before the imprint. */
    private static List<PageFacts.Section> expected(PageFacts page) {
        List<PageFacts.Section> sections = new ArrayList<>(page.sections());
        String office = sections.remove(0).text();
        String title = sections.isEmpty() ? "" : sections.remove(0).text();
        sections.add(0, section(office + title));
        sections.add(
                1,
                section(title
                        + page.imprint().stream()
                                .map(PageFacts.ImprintLine::text)
                                .collect(Collectors.joining("\n"))));
        return sections;
    }

    private static List<String> sections(OpenPdf pdf) {
        List<StringBuilder> sections = new ArrayList<>(List.of(new StringBuilder()));
        StringBuilder notes = new StringBuilder();
        TagTree.@Nullable Part part = null;
        for (TagTree.Mark mark : pdf.tags().marks()) {
            if (mark.part().level() == 1 && !mark.part().equals(part)) {
                sections.add(new StringBuilder());
            }
            part = mark.part();
            if (!part.label()) {
                (part.isFootnote() ? notes : sections.get(sections.size() - 1)).append(pdf.text(mark));
            }
        }
        if (pdf.tags().footnotes()) {
            sections.add(notes);
        }
        return sections.stream().map(StringBuilder::toString).toList();
    }
}
