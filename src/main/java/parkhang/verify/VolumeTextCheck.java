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
    private final @Nullable First first;

    /** @param first of two languages, where the second is looked at; else null */
    VolumeTextCheck(@Nullable First first) {
        this.first = first;
    }

    /**
     * The volume that another one stands beside: what both have alike on cover, title page and the first pages of parts is printed in its
     * language alone.
     *
     * @param page null where there is none
     */
    record First(@Nullable PageFacts page) {}

    /** Numbers, and what stands between them. */
    private static final String NUMBERS = "[\\p{Nd}\\p{P}]";

    /** The number of that section, behind those of the office and the title. */
    private static final int CONTENTS = 2;

    private static final PageFacts.Section NOTHING = section("");

    @Override
    public void check(OpenPdf pdf) {
        if (pdf.page() == null || (first != null && first.page() == null)) {
            pdf.found().report(VerifyCode.TEXT_UNPROVED, TextCheck.ALONE);
            return;
        }
        List<PageFacts.Section> expected = expected(pdf.page());
        List<String> found = sections(pdf, first == null ? 1 : 2);
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
        return new PageFacts.Section(text, text, false, false);
    }

    /**
     * A PDF has the title on its cover, behind the office's name, and once more before the imprint: with a heading, but for the second of
     * two languages.
     */
    private List<PageFacts.Section> expected(PageFacts page) {
        PageFacts beside = first == null ? null : first.page();
        List<PageFacts.Section> sections = new ArrayList<>(beside == null ? page.sections() : own(page, beside));
        String imprint = beside != null && imprint(beside).equals(imprint(page)) ? "" : imprint(page);
        String office = sections.remove(0).text();
        String title = sections.isEmpty() ? "" : sections.remove(0).text();
        if (beside == null) {
            sections.add(0, section(title + imprint));
            sections.add(0, section(office + title));
        } else {
            sections.add(0, section(office + title + title + imprint));
        }
        return sections;
    }

    private static String imprint(PageFacts page) {
        return page.imprint().stream().map(PageFacts.ImprintLine::text).collect(Collectors.joining("\n"));
    }

    /** The sections without what another page has alike: office, lines of the title, and titles of parts, which the contents have too. */
    private static List<PageFacts.Section> own(PageFacts page, PageFacts beside) {
        List<PageFacts.Section> own = new ArrayList<>();
        for (int i = 0; i < page.sections().size(); i++) {
            PageFacts.Section section = page.sections().get(i);
            List<String> lines = new ArrayList<>(lines(section));
            if (i < CONTENTS) {
                lines.removeAll(
                        i < beside.sections().size() ? lines(beside.sections().get(i)) : List.of());
                own.add(with(lines, section));
            } else if (i == CONTENTS) {
                own.add(with(entries(page, beside), section));
            } else if (isShared(i, page, beside)) {
                PageFacts.Section before = own.remove(own.size() - 1);
                lines.set(0, before.text()); // for what stands above the next chapter's title has no heading
                own.add(with(lines, before));
            } else {
                own.add(section);
            }
        }
        return own;
    }

    /** The contents without parts that another page has alike. They follow the sections, for a chapter may be called as a later part is. */
    private static List<String> entries(PageFacts page, PageFacts beside) {
        List<String> entries = new ArrayList<>(lines(page.sections().get(CONTENTS)));
        int next = 0;
        for (int i = CONTENTS + 1; i < page.sections().size(); i++) {
            int place = entries.subList(next, entries.size())
                    .indexOf(heading(page.sections().get(i)));
            if (place >= 0 && isShared(i, page, beside)) {
                next += place;
                entries.remove(next);
            } else if (place >= 0) {
                next += place + 1;
            }
        }
        return entries;
    }

    /** Whether a section begins a part that another page has alike. */
    private static boolean isShared(int section, PageFacts page, PageFacts beside) {
        PageFacts.Section part = page.sections().get(section);
        return part.part()
                && section < beside.sections().size()
                && heading(part).equals(heading(beside.sections().get(section)));
    }

    private static String heading(PageFacts.Section section) {
        return lines(section).stream().findFirst().orElse("");
    }

    private static PageFacts.Section with(List<String> lines, PageFacts.Section section) {
        String text = String.join("\n", lines);
        return new PageFacts.Section(text, text, section.numbered(), section.part());
    }

    private static List<String> lines(PageFacts.Section section) {
        return section.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** @param top the level of the headings that begin one */
    private static List<String> sections(OpenPdf pdf, int top) {
        List<StringBuilder> sections = new ArrayList<>(List.of(new StringBuilder()));
        StringBuilder notes = new StringBuilder();
        TagTree.@Nullable Part part = null;
        for (TagTree.Mark mark : pdf.tags().marks()) {
            if (mark.part().level() == top && !mark.part().equals(part)) {
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
