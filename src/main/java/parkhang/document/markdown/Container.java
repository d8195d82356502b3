package parkhang.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import parkhang.document.DocumentCode;

/** Blocks between lines of three colons or more: an aside of Docusaurus ("Admonitions"), or a division of Pandoc ("fenced_divs"). */
final class Container extends CustomBlock {
    private static final Pattern OPENING = Pattern.compile(
            ":{3,}[ \\t]*(?:\\{(?<attributes>[^{}]*)\\}|(?<word>[A-Za-z][\\w-]*))[ \\t]*(?:\\[(?<label>.*)\\]|(?<title>[^\\[{:].*?))?[ \\t]*(?:\\{[^{}]*\\})?[ \\t]*:*[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile(":{3,}[ \\t]*");
    private static final Pattern CLASS = Pattern.compile("\\.(?:callout-)?([\\w-]+)");

    private final parkhang.article.Block.@Nullable Aside aside;
    private final String title;

    private Container(parkhang.article.Block.@Nullable Aside aside, String title) {
        this.aside = aside;
        this.title = title;
    }

    /** Null where the blocks stand in the text as any others. */
    parkhang.article.Block.@Nullable Aside aside() {
        return aside;
    }

    /** Empty where there is none. */
    String title() {
        return title;
    }

    static BlockParserFactory parser(Conversion conversion) {
        Deque<Parser> open = new ArrayDeque<>();
        return (state, matched) -> {
            if (state.getIndent() > 3) {
                return BlockStart.none();
            }
            String line = state.getLine()
                    .getContent()
                    .subSequence(
                            state.getNextNonSpaceIndex(),
                            state.getLine().getContent().length())
                    .toString();
            Matcher opening = OPENING.matcher(line);
            if (!line.startsWith(":::") || !opening.matches()) {
                return BlockStart.none();
            }
            Parser parser = new Parser(conversion, container(opening, state, conversion), open);
            open.push(parser);
            return BlockStart.of(parser).atIndex(state.getLine().getContent().length());
        };
    }

    private static Container container(Matcher opening, ParserState state, Conversion conversion) {
        String attributes = opening.group("attributes");
        String word = opening.group("word");
        Optional<parkhang.article.Block.Aside> aside = word != null
                ? AsideWord.aside(word)
                : CLASS.matcher(attributes)
                        .results()
                        .flatMap(one -> AsideWord.aside(one.group(1)).stream())
                        .findFirst();
        String label = opening.group("label") == null ? opening.group("title") : opening.group("label");
        if (aside.isPresent()) {
            conversion.take(spans(state));
        } else {
            conversion.report(
                    spans(state),
                    DocumentCode.FORMATTING_OMITTED.with(
                            "container", Map.of("typed", opening.group().strip())));
        }
        return new Container(aside.orElse(null), label == null || aside.isEmpty() ? "" : label.strip());
    }

    private static List<org.commonmark.node.SourceSpan> spans(ParserState state) {
        return List.of(state.getLine().getSourceSpan());
    }

    private static final class Parser extends AbstractBlockParser {
        private final Conversion conversion;
        private final Container container;
        private final Deque<Parser> open;

        Parser(Conversion conversion, Container container, Deque<Parser> open) {
            this.conversion = conversion;
            this.container = container;
            this.open = open;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block block) {
            return true;
        }

        @Override
        public Block getBlock() {
            return container;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            boolean isInCode = state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock;
            boolean closes = !isInCode
                    && open.peek() == this
                    && CLOSING.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()))
                            .matches();
            if (closes) {
                conversion.take(spans(state));
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void closeBlock() {
            open.remove(this);
        }
    }
}
