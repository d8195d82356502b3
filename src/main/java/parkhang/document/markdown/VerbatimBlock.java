package parkhang.document.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import parkhang.document.DocumentCode;

/** Lines that are no Markdown: code between tags of Jekyll or Hugo, and comments of Obsidian. */
enum VerbatimBlock {
    JEKYLL("\\{%-?\\s*highlight\\b.*%\\}\\s*", "\\{%-?\\s*endhighlight\\s*-?%\\}\\s*"),
    HUGO("\\{\\{[<%]\\s*highlight\\b.*[>%]\\}\\}\\s*", "\\{\\{[<%]\\s*/\\s*highlight\\s*[>%]\\}\\}\\s*"),
    COMMENT("%%\\s*", "%%\\s*");

    private final Pattern first;
    private final Pattern last;

    VerbatimBlock(String first, String last) {
        this.first = Pattern.compile(first);
        this.last = Pattern.compile(last);
    }

    static BlockParserFactory parser(Conversion conversion) {
        return (state, matched) -> {
            CharSequence line = state.getLine().getContent();
            if (state.getIndent() > 3 || !matched.getParagraphLines().isEmpty()) {
                return BlockStart.none();
            }
            CharSequence text = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            for (VerbatimBlock kind : values()) {
                if (kind.first.matcher(text).matches()) {
                    return BlockStart.of(new Parser(kind, text.toString().strip(), conversion))
                            .atIndex(line.length());
                }
            }
            return BlockStart.none();
        };
    }

    /** Nothing of the text. */
    private static final class Nothing extends CustomBlock {}

    private static final class Parser extends AbstractBlockParser {
        private final VerbatimBlock kind;
        private final String opening;
        private final Conversion conversion;
        private final Block block;
        private final StringBuilder text = new StringBuilder();

        Parser(VerbatimBlock kind, String opening, Conversion conversion) {
            this.kind = kind;
            this.opening = opening;
            this.conversion = conversion;
            this.block = kind == JEKYLL || kind == HUGO ? new FencedCodeBlock() : new Nothing();
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            CharSequence line = state.getLine().getContent();
            if (kind.last.matcher(line).matches()) {
                conversion.take(List.of(state.getLine().getSourceSpan()));
                return BlockContinue.finished();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            text.append(line.getContent()).append('\n');
        }

        @Override
        public void closeBlock() {
            List<SourceSpan> spans = block.getSourceSpans();
            String words = text.toString().replaceFirst("^\n", "");
            if (block instanceof FencedCodeBlock code) {
                code.setLiteral(words);
                conversion.report(spans, DocumentCode.MARKUP_CONVERTED.with("code", Map.of("opening", opening)));
            } else {
                conversion.report(spans, DocumentCode.COMMENT_OMITTED.with("markup", Map.of("words", words.strip())));
            }
        }
    }
}
