package parkhang.document.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** A term and what it means below it, behind a colon (PHP Markdown Extra and Pandoc, "definition_lists"). */
final class Definition extends CustomBlock {
    /** In characters; a longer line is text, as in French, where a line may begin with a colon. */
    private static final int LONGEST_TERM = 60;

    private static final int INDENT = 2;
    private static final int MOST_INDENT = 4;
    private static final Pattern MARK = Pattern.compile(":[ \\t]+\\S.*");

    /** Holds the words of the term; none where the definition is a further one of the term before. */
    static final class Term extends CustomBlock {}

    static BlockParserFactory parser(Conversion conversion) {
        return (state, matched) -> {
            CharSequence line = state.getLine().getContent();
            int index = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3
                    || !MARK.matcher(line.subSequence(index, line.length())).matches()) {
                return BlockStart.none();
            }
            SourceLines term = matched.getParagraphLines();
            boolean isTerm = term.getLines().size() == 1 && term.getContent().length() <= LONGEST_TERM;
            boolean isFurther =
                    term.isEmpty() && matched.getMatchedBlockParser().getBlock().getLastChild() instanceof Definition;
            if (!isTerm && !isFurther) {
                return BlockStart.none();
            }
            int text = index + 1;
            while (line.charAt(text) == ' ' || line.charAt(text) == '\t') {
                text++;
            }
            conversion.take(List.of(state.getLine().getSourceSpan().subSpan(index, index + 1)));
            BlockStart start = BlockStart.of(new Parser(term)).atIndex(text);
            return isTerm ? start.replaceParagraphLines(1) : start;
        };
    }

    private static final class Parser extends AbstractBlockParser {
        private final Definition definition = new Definition();
        private final Term term = new Term();
        private final SourceLines lines;

        Parser(SourceLines lines) {
            this.lines = lines;
            if (!lines.isEmpty()) {
                term.setSourceSpans(lines.getSourceSpans());
                definition.appendChild(term);
            }
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
            return definition;
        }

        @Override
        public void parseInlines(InlineParser parser) {
            if (!lines.isEmpty()) {
                parser.parse(lines, term);
            }
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), MOST_INDENT))
                    : BlockContinue.none();
        }
    }
}
