package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.mail.MailHead;

/** The text of a mail without what is only between its sender and who gets it: how it opens and closes, and earlier mails that it answers. */
final class MailText {
    private static final int LONGEST_GREETING = 90;

    /** In the languages of the program's offices. */
    private static final Pattern GREETING = Pattern.compile(
            "(?iu)(?:dear|hello|hi|good (?:morning|afternoon|day)|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen)|hallo|moin|bonjour|"
                    + "madame|monsieur|mesdames|ch[eè]re?s?|geachte|beste|goedemorgen|goedemiddag|goedendag)\\b.*[,!:]?");

    /** What a mail says of the release that follows in it. */
    private static final Pattern COVER = Pattern.compile(
            "(?iu)(?=.*\\b(?:release|statement|pressemitteilung|presseinformation|pressemeldung|mitteilung|erklärung|communiqué|déclaration"
                    + "|persbericht|verklaring)\\b)(?=.*\\b(?:please (?:find|see)|attached is|enclosed is|below (?:is our|you)|here is our|anbei|finden sie"
                    + "|im anhang|veuillez trouver|vous trouve|trouverez|ci-joint|treft u|vindt u|bijgaand|bijgevoegd|in de bijlage)).*[.:]");

    /** Ends a mail, above its sender's name. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(?:(?:with )?(?:best|kind|kindest|warm) (?:wishes|regards)|best|regards|yours (?:sincerely|faithfully|truly)|(?:many )?thanks|cheers"
                    + "|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|herzliche|freundliche|liebe) gr(?:ü|ue)(?:ß|ss)e|(?:bien )?cordialement"
                    + "|bien à vous|(?:sincères|cordiales) salutations|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en)?)\\h*[,.!]?");

    private static final int LONGEST_COVER = 240;

    /** In words; a line below a closing that has more is no name. */
    private static final int LONGEST_NAME = 4;

    /** Stands above an earlier mail that is quoted. */
    private static final Pattern ABOVE =
            Pattern.compile("(?ius)(?:on\\b.*\\bwrote|am\\b.*\\bschrieb\\b.*|le\\b.*\\ba [ée]crit"
                    + "|op\\b.*\\bschreef\\b.*|.*<[^>]+@[^>]+> (?:wrote|schrieb|schreef|a [ée]crit))\\s*:");

    /** Parts an earlier mail from a newer one. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?iu)[-_\\h]*(?:original message|ursprüngliche nachricht|message d['’]origine|oorspronkelijk bericht|(?:begin )?forwarded message"
                    + "|weitergeleitete nachricht|message transféré|doorgestuurd bericht)[-_:\\h]*");

    private final Diagnostics findings;
    private final boolean isForwarded;
    private final List<Block> kept = new ArrayList<>();

    private MailText(boolean isForwarded, Diagnostics findings) {
        this.isForwarded = isForwarded;
        this.findings = findings;
    }

    /** @param isForwarded whether the text is that of the mail inside */
    static List<Block> of(List<Block> blocks, boolean isForwarded, Diagnostics findings) {
        MailText text = new MailText(isForwarded, findings);
        text.read(blocks);
        return text.kept;
    }

    private void read(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            List<List<Inline>> lines = lines(blocks.get(i));
            int mark = mark(lines);
            if (mark >= 0 && isForwarded) {
                omitAll(kept, "above-forwarded");
                kept.clear();
                forwarded(blocks.get(i), lines, mark);
                continue;
            }
            if (mark >= 0) {
                keep(blocks.get(i), lines.subList(0, mark));
                omitLines(blocks.get(i), lines.subList(mark, lines.size()), "earlier");
                omitAll(blocks.subList(i + 1, blocks.size()), "earlier");
                return;
            }
            boolean isQuoted = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Quote;
            if (isQuoted && ABOVE.matcher(words(blocks.get(i))).matches()) {
                omitAll(blocks.subList(i, i + 2), "earlier");
                i++;
            } else {
                own(blocks.get(i), lines);
            }
        }
    }

    /** The line of a paragraph at which an earlier mail begins; negative where none does. */
    private static int mark(List<List<Inline>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String words = PlainText.of(lines.get(i)).strip();
            boolean isHead = MailHead.isSender(words)
                    && lines.size() - i > 2
                    && lines.subList(i, i + 3).stream().allMatch(line -> MailHead.isField(PlainText.of(line)));
            if (isHead || BETWEEN.matcher(words).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Of a forwarded mail's own head nothing stays. */
    private void forwarded(Block block, List<List<Inline>> lines, int mark) {
        int end = mark;
        while (end < lines.size()
                && (end == mark
                        || MailHead.isField(PlainText.of(lines.get(end)))
                        || PlainText.of(lines.get(end)).isBlank())) {
            end++;
        }
        omitLines(block, lines.subList(0, end), "forwarded-head");
        keep(block, lines.subList(end, lines.size()));
    }

    /** A paragraph of the mail's own, without what is only between its sender and who gets it. */
    private void own(Block block, List<List<Inline>> lines) {
        boolean isFirst = kept.stream().noneMatch(Block.Paragraph.class::isInstance);
        if (isFirst && isGreeted(lines)) {
            omitLines(block, lines.subList(0, 1), "greeting");
            keep(block, lines.subList(1, lines.size()));
        } else if (isFirst && isCover(block)) {
            omitAll(List.of(block), "recipient");
        } else if (kept.isEmpty() || !isClosed(lines)) {
            kept.add(block);
        } else {
            closed(block, lines);
        }
    }

    private static boolean isGreeted(List<List<Inline>> lines) {
        String first = lines.isEmpty() ? "" : PlainText.of(lines.get(0)).strip();
        return first.length() <= LONGEST_GREETING
                && first.matches(".*[,!:]")
                && GREETING.matcher(first).matches();
    }

    private static boolean isCover(Block block) {
        String words = block instanceof Block.Paragraph ? words(block).strip() : "";
        return !words.isEmpty()
                && words.length() <= LONGEST_COVER
                && COVER.matcher(words).matches();
    }

    private static boolean isClosed(List<List<Inline>> lines) {
        return lines.stream().anyMatch(MailText::isClosing);
    }

    private static boolean isClosing(List<Inline> line) {
        return CLOSING.matcher(PlainText.of(line).strip()).matches();
    }

    /** Without the first line that closes the mail, and the name below it where nothing else is there. */
    private void closed(Block block, List<List<Inline>> lines) {
        int closing = 0;
        while (!isClosing(lines.get(closing))) {
            closing++;
        }
        boolean hasName = closing + 2 == lines.size() && isName(lines.get(closing + 1));
        int end = closing + (hasName ? 2 : 1);
        keep(block, lines.subList(0, closing));
        omitLines(block, lines.subList(closing, end), "closing");
        keep(block, lines.subList(end, lines.size()));
    }

    private static boolean isName(List<Inline> line) {
        String words = PlainText.of(line).strip();
        return words.matches("[\\p{L}\\p{M} .'’-]+") && words.split("\\h+").length <= LONGEST_NAME;
    }

    private void keep(Block block, List<List<Inline>> lines) {
        List<Inline> text = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!text.isEmpty()) {
                text.add(new Inline.LineBreak(block.place()));
            }
            text.addAll(line);
        }
        if (!text.isEmpty()) {
            kept.add(new Block.Paragraph(text.get(0).place(), text));
        }
    }

    /** The lines of a paragraph; none of any other block. */
    private static List<List<Inline>> lines(Block block) {
        List<List<Inline>> lines = new ArrayList<>();
        if (block instanceof Block.Paragraph paragraph) {
            List<Inline> line = new ArrayList<>();
            for (Inline inline : paragraph.text()) {
                if (inline instanceof Inline.LineBreak) {
                    lines.add(line);
                    line = new ArrayList<>();
                } else {
                    line.add(inline);
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private void omitLines(Block block, List<List<Inline>> lines, String what) {
        lines.forEach(line -> omit(line.isEmpty() ? block.place() : line.get(0).place(), PlainText.of(line), what));
    }

    private void omitAll(List<Block> blocks, String what) {
        blocks.forEach(block -> omit(block.place(), words(block), what));
    }

    private static String words(Block block) {
        return Runs.of(List.of(block)).stream()
                .map(PlainText::of)
                .reduce("", (one, other) -> one.isEmpty() ? other : one + " " + other);
    }

    private void omit(Place place, String words, String what) {
        String shown = words.strip().replaceAll("\\s+", " ");
        if (!shown.isEmpty()) {
            findings.report(place, DocumentCode.SURROUNDINGS_OMITTED.with(what, Map.of("words", shown)));
        }
    }
}
