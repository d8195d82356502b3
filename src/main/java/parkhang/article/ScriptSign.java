package parkhang.article;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * The sign before and behind what stands lower or higher in its line: {@code H~2~O}, {@code x^2^}. Between the two is no space
 * (Pandoc User's Guide, "superscript, subscript"), so that {@code ~5} and {@code 2^10} are plain text; nor does a subscript begin
 * a word, for a tilde there means "about" or somebody's home. Each sign is a node; {@link InlineReader} puts two together.
 */
final class ScriptSign extends CustomNode {
    private final char sign;

    private ScriptSign(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    Inline.Style style() {
        return sign == '~' ? Inline.Style.SUBSCRIPT : Inline.Style.SUPERSCRIPT;
    }

    static InlineContentParserFactory parser() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('~', '^');
            }

            @Override
            public InlineContentParser create() {
                return new Parser();
            }
        };
    }

    private static final class Parser implements InlineContentParser {
        /** The signs that opened and must close. */
        private final Set<Character> open = new HashSet<>();

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            int before = scanner.peekPreviousCodePoint();
            char sign = scanner.peek();
            scanner.next();
            boolean closes = scanner.peek() != sign && before != sign && open.remove(sign);
            if (!closes && !(mayOpen(sign, before) && isClosed(scanner, sign))) {
                return ParsedInline.none();
            }
            if (!closes) {
                open.add(sign);
            }
            return ParsedInline.of(new ScriptSign(sign), scanner.position());
        }

        private static boolean mayOpen(char sign, int before) {
            return sign == '~'
                    ? Character.isLetterOrDigit(before) || ")]}^*_>`".indexOf(before) >= 0
                    : before != '^' && before != '[' && before != '\\';
        }

        /** Whether the same sign stands behind the text that begins here, with no space between. The scanner stays. */
        private static boolean isClosed(Scanner scanner, char sign) {
            var start = scanner.position();
            boolean hasWord = false;
            boolean closed = false;
            while (!closed && !isEnd(scanner.peek())) {
                char next = scanner.peek();
                int before = scanner.peekPreviousCodePoint();
                scanner.next();
                if (next == sign && !(sign == '^' && before == '[')) {
                    closed = true;
                } else if (next == '\\' && scanner.peek() != Scanner.END && scanner.peek() != '\n') {
                    scanner.next();
                }
                hasWord |= !closed && next != '_';
            }
            boolean single = sign != scanner.peek();
            scanner.setPosition(start);
            return closed && hasWord && single;
        }

        private static boolean isEnd(char c) {
            return c == Scanner.END || Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
