package parkhang.workbench.translate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.translation.Content;
import parkhang.translation.InlineCode;
import parkhang.translation.check.GlossaryTerms;
import parkhang.workbench.page.Words;

/**
 * Writes a source or a target with a chip for each end of a code. A chip says what it is of, and carries the tag by which it goes to
 * the server and back, see {@link parkhang.translation.exchange.TaggedText}.
 */
final class ContentMarkup {
    /** What the subtypes of codes are called, as {@link InlineCode} has them; a code's type where it has none. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("xlf:i", "italic"),
            Map.entry("xlf:b", "bold"),
            Map.entry("xlf:lb", "break"),
            Map.entry("link", "link"),
            Map.entry("image", "image"),
            Map.entry("parkhang:note", "note"),
            Map.entry("parkhang:code", "code"),
            Map.entry("parkhang:strikethrough", "strikethrough"),
            Map.entry("parkhang:subscript", "subscript"),
            Map.entry("parkhang:superscript", "superscript"));

    private static final Pattern ADDRESS = Pattern.compile("\\]\\(([^)]*)\\)");

    private final Markup page;
    private final List<InlineCode> codes;
    private final Words words;
    private final List<GlossaryTerms.Found> terms;
    private int offset;

    private ContentMarkup(Markup page, List<InlineCode> codes, Words words, List<GlossaryTerms.Found> terms) {
        this.page = page;
        this.codes = codes;
        this.words = words;
        this.terms = terms;
    }

    static void write(Markup page, Content content, List<InlineCode> codes, Words words) {
        write(page, content, codes, words, List.of());
    }

    /** @param terms that are marked; none overlaps another */
    static void write(
            Markup page, Content content, List<InlineCode> codes, Words words, List<GlossaryTerms.Found> terms) {
        new ContentMarkup(page, codes, words, terms).parts(content.parts());
    }

    private void parts(List<Content.Part> parts) {
        for (Content.Part part : parts) {
            if (part instanceof Content.Text text) {
                text(text.text());
            } else if (part instanceof Content.Paired paired) {
                chip(paired.id(), "<g" + paired.id() + ">", "chip begin", "chip-begins");
                parts(paired.parts());
                chip(paired.id(), "</g" + paired.id() + ">", "chip end", "chip-ends");
            } else if (part instanceof Content.Standalone alone) {
                chip(alone.id(), "<x" + alone.id() + "/>", "chip", "chip-alone");
                offset += GlossaryTerms.STANDALONE.length();
            }
        }
    }

    private void text(String text) {
        int start = offset;
        int done = 0;
        for (GlossaryTerms.Found term : terms) {
            int from = Math.max(term.start() - start, done);
            int to = Math.min(term.end() - start, text.length());
            if (from < to) {
                page.text(text.substring(done, from));
                page.element(
                        "mark",
                        text.substring(from, to),
                        "class",
                        "term",
                        "title",
                        term.term().target());
                done = to;
            }
        }
        page.text(text.substring(done));
        offset = start + text.length();
    }

    private void chip(String id, String tag, String look, String said) {
        InlineCode code = code(id);
        String label = label(code);
        page.element(
                "span",
                label,
                "class",
                look,
                "role",
                "img",
                "aria-label",
                words.of("translate-" + said, Map.of("what", label)),
                "title",
                address(code),
                "contenteditable",
                "false",
                "dir",
                "auto",
                "data-tag",
                tag);
    }

    private InlineCode code(String id) {
        return codes.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> new InlineCode(id, "other", null, "", null));
    }

    /** Where a link leads, and which file a picture is; null for all others. */
    private static @Nullable String address(InlineCode code) {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(code.end(), code.start()));
        return address.find() ? address.group(1) : null;
    }

    /** What a code is, with its number where the unit has several of the kind; of code what it says. */
    private String label(InlineCode code) {
        String kind = kind(code);
        if (kind.equals("code")) {
            return code.start().replaceAll("^`|`$", "");
        }
        long alike = codes.stream().filter(one -> kind(one).equals(kind)).count();
        String name = words.of("translate-chip-" + kind);
        return alike > 1 ? name + " " + code.id() : name;
    }

    private static String kind(InlineCode code) {
        String named = Objects.requireNonNullElse(code.subType(), code.type());
        return KINDS.getOrDefault(named, "other");
    }
}
