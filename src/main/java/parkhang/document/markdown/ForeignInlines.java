package parkhang.document.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Finding;
import parkhang.document.DocumentCode;
import parkhang.xml.XmlText;

/** What other programs have in a line beside CommonMark: the signs that begin it, and what it becomes. */
final class ForeignInlines implements InlineContentParserFactory {
    /** In characters; what is longer is text. */
    private static final int LONGEST = 600;

    static final String TEMPLATE = "(\\{\\{[^{}\\n]*\\}\\}|\\{%[^{}\\n]*%\\})";

    private static final Pattern TEMPLATE_TAG = Pattern.compile(TEMPLATE);
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\{\\{([<%])(/\\*)?\\s*(/?[\\w./-]+)((?:[^{}\"`]|\"[^\"]*\"|`[^`]*`)*?)\\s*(?:\\*/)?/?[>%]\\}\\}",
            Pattern.DOTALL);
    private static final Pattern RAW = Pattern.compile("\\{%-?\\s*(?:end)?raw\\s*-?%\\}");
    private static final Pattern COMMENT = Pattern.compile("%%(.+?)%%|\\{/\\*(.*?)\\*/\\}", Pattern.DOTALL);
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:?\\s*(?:[.#][\\p{L}\\p{N}_-]|[\\w-]+=|:toc|toc\\})[^{}\\n]*\\}?(?<=\\})");
    private static final Pattern SUPERSCRIPT = Pattern.compile("\\^([^\\s^\\[\\]]+)\\^");
    private static final Pattern SUBSCRIPT = Pattern.compile("~([^\\s~]+)~(?!~)");

    private final Conversion conversion;

    ForeignInlines(Conversion conversion) {
        this.conversion = conversion;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('{', '%', '^', '~');
    }

    @Override
    public InlineContentParser create() {
        return this::parse;
    }

    private ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        int before = scanner.peekPreviousCodePoint();
        char sign = scanner.peek();
        if (!mayBegin(scanner, sign)) {
            scanner.setPosition(start);
            return ParsedInline.none();
        }
        scanner.setPosition(start);
        for (int i = 0; i < LONGEST && scanner.peek() != Scanner.END; i++) {
            scanner.next();
        }
        String ahead = scanner.getSource(start, scanner.position()).getContent();
        Found found = found(sign, before, ahead);
        scanner.setPosition(start);
        if (found == null) {
            return ParsedInline.none();
        }
        for (int i = 0; i < found.length(); i++) {
            scanner.next();
        }
        SourceLines source = scanner.getSource(start, scanner.position());
        Node node = found.node().apply(source.getSourceSpans());
        return ParsedInline.of(node, scanner.position());
    }

    /** A cheap look, for most of these signs are text or CommonMark's own. */
    private static boolean mayBegin(Scanner scanner, char sign) {
        scanner.next();
        char next = scanner.peek();
        return switch (sign) {
            case '{' -> "{%:.#/".indexOf(next) >= 0 || Character.isLetter(next);
            case '%' -> next == '%';
            default -> !Character.isWhitespace(next) && next != sign && next != '[';
        };
    }

    /**
     * Markup that was found.
     *
     * @param node what it becomes; it is told where it stood
     */
    private record Found(int length, Function<List<SourceSpan>, Node> node) {}

    private @Nullable Found found(char sign, int before, String ahead) {
        return switch (sign) {
            case '{' -> braces(ahead);
            case '%' -> comment(ahead);
            case '^' -> script(SUPERSCRIPT, "sup", ahead);
            default -> Character.isLetterOrDigit(before) ? script(SUBSCRIPT, "sub", ahead) : null;
        };
    }

    private @Nullable Found script(Pattern pattern, String tag, String ahead) {
        Matcher script = pattern.matcher(ahead);
        return script.lookingAt()
                ? html(script.end(), "<" + tag + ">" + XmlText.escaped(script.group(1)) + "</" + tag + ">", null)
                : null;
    }

    private @Nullable Found comment(String ahead) {
        Matcher comment = COMMENT.matcher(ahead);
        if (!comment.lookingAt()) {
            return null;
        }
        String words = comment.group(1) == null ? comment.group(2) : comment.group(1);
        return html(comment.end(), "", DocumentCode.COMMENT_OMITTED.with("markup", Map.of("words", words.strip())));
    }

    private @Nullable Found braces(String ahead) {
        Found comment = comment(ahead);
        if (comment != null) {
            return comment;
        }
        Matcher shortcode = SHORTCODE.matcher(ahead);
        if (shortcode.lookingAt()) {
            return shortcode(shortcode);
        }
        Matcher raw = RAW.matcher(ahead);
        if (raw.lookingAt()) {
            return html(raw.end(), "", null);
        }
        Matcher template = TEMPLATE_TAG.matcher(ahead);
        if (template.lookingAt()) {
            return new Found(template.end(), spans -> new Text(template.group()));
        }
        Matcher attributes = ATTRIBUTES.matcher(ahead);
        return attributes.lookingAt()
                ? new Found(attributes.end(), spans -> new Attributes(attributes.group(), spans))
                : null;
    }

    private @Nullable Found shortcode(Matcher shortcode) {
        String typed = shortcode.group();
        if (shortcode.group(2) != null) { // written so that the program shows it
            return new Found(shortcode.end(), spans -> {
                conversion.take(spans);
                return new Text(typed.replaceFirst("/\\*", "").replaceFirst("\\*/", ""));
            });
        }
        String html = Shortcode.html(shortcode.group(3), shortcode.group(4));
        return html.isEmpty()
                ? new Found(shortcode.end(), spans -> new Text(typed))
                : html(shortcode.end(), html, DocumentCode.MARKUP_CONVERTED.with("shortcode", Map.of("typed", typed)));
    }

    private Found html(int length, String html, @Nullable Finding told) {
        return new Found(length, spans -> {
            if (told == null) {
                conversion.take(spans);
            } else {
                conversion.report(spans, told);
            }
            HtmlInline inline = new HtmlInline();
            inline.setLiteral(html);
            inline.setSourceSpans(spans);
            return inline;
        });
    }
}
