package parkhang.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The Markdown of a run, in one of three ways: as an author would type it, with every sign escaped, and with letters as entities. */
final class InlineMarkdown {
    /** How much is done for a run to be read back as it is. */
    enum Care {
        /** What an author would type: only those signs are escaped that would be markup where they stand. */
        USUAL,
        /** All signs are escaped that could be markup anywhere, and tags stand around what is lower or higher. */
        ESCAPED,
        /** Letters that touch emphasis are entities, so that it may begin and end in the middle of a word. */
        ENTITIES
    }

    private static final String SIGNS = "!#$&()*+:<=>@[\\]^_`{|}~";
    private static final String SIGNS_OF_BLOCKS = SIGNS + "-.%\"'/,?;";
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[\\p{L}\\p{M}\\p{N}._~/%:?#=+@$,;&!'-]++");
    private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}\\p{N}+−-]++");

    private final Care care;
    private final StringBuilder markdown = new StringBuilder();

    private InlineMarkdown(Care care) {
        this.care = care;
    }

    /** @param run a {@link WritableRun} */
    static String of(List<Inline> run, Care care) {
        InlineMarkdown written = new InlineMarkdown(care);
        written.run(run, false);
        return written.markdown.toString();
    }

    /** An image with a title, or with none. */
    static String image(Inline.Image image, String title, Care care) {
        InlineMarkdown written = new InlineMarkdown(care);
        written.image(image, title);
        return written.markdown.toString();
    }

    private void run(List<Inline> run, boolean inLink) {
        for (int i = 0; i < run.size(); i++) {
            Inline inline = run.get(i);
            if (inline instanceof Inline.Text text) {
                boolean isOpen = i > 0 && isMarked(run.get(i - 1));
                boolean isClosed = i + 1 < run.size() && isMarked(run.get(i + 1));
                text(text.text(), inLink, isOpen, isClosed);
            } else {
                inline(inline, inLink);
            }
        }
    }

    private static boolean isMarked(Inline inline) {
        return inline instanceof Inline.Emphasis
                || inline instanceof Inline.Strong
                || (inline instanceof Inline.Styled styled && styled.style() == Inline.Style.STRIKETHROUGH);
    }

    private void inline(Inline inline, boolean inLink) {
        if (inline instanceof Inline.LineBreak) {
            markdown.append("\\\n");
        } else if (inline instanceof Inline.Code code) {
            code(code.text());
        } else if (inline instanceof Inline.Emphasis) {
            marked(endsInStar() ? "_" : "*", inline, inLink);
        } else if (inline instanceof Inline.Strong) {
            marked(endsInStar() ? "__" : "**", inline, inLink);
        } else if (inline instanceof Inline.Styled styled) {
            styled(styled, inLink);
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.Image image) {
            image(image, "");
        } else if (inline instanceof Inline.NoteReference reference) {
            bracket().append('^').append(reference.label()).append(']');
        } else {
            throw new IllegalStateException("no article is written with " + inline);
        }
    }

    private void marked(String mark, Inline inline, boolean inLink) {
        markdown.append(mark);
        run(inline.children(), inLink);
        markdown.append(mark);
    }

    private void styled(Inline.Styled styled, boolean inLink) {
        if (styled.style() == Inline.Style.STRIKETHROUGH) {
            marked("~~", styled, inLink);
            return;
        }
        boolean isLow = styled.style() == Inline.Style.SUBSCRIPT;
        if (care == Care.USUAL
                && endsInWord()
                && ONE_WORD.matcher(PlainText.of(styled.text())).matches()) {
            marked(isLow ? "~" : "^", styled, inLink);
            return;
        }
        String tag = isLow ? "sub>" : "sup>";
        markdown.append('<').append(tag);
        run(styled.text(), inLink);
        markdown.append("</").append(tag);
    }

    private boolean endsInStar() {
        return !markdown.isEmpty() && markdown.charAt(markdown.length() - 1) == '*';
    }

    private boolean endsInWord() {
        return !markdown.isEmpty() && Character.isLetterOrDigit(markdown.charAt(markdown.length() - 1));
    }

    private void code(String words) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean isPadded = words.startsWith("`")
                || words.endsWith("`")
                || (words.startsWith(" ") && words.endsWith(" ") && !words.isBlank());
        String pad = isPadded ? " " : "";
        markdown.append(fence).append(pad).append(words).append(pad).append(fence);
    }

    private void link(Inline.Link link) {
        String words = PlainText.of(link.text());
        String scheme = link.address().toLowerCase(Locale.ROOT);
        boolean isBare = link.text().size() == 1
                && link.text().get(0) instanceof Inline.Text
                && (scheme.startsWith("http") ? link.address() : "")
                        .equals(words); // a mail address alone would get its scheme
        if (care == Care.USUAL && isBare) {
            markdown.append('<').append(words).append('>');
            return;
        }
        bracket();
        run(link.text(), true);
        markdown.append("](").append(address(link.address())).append(')');
    }

    private void image(Inline.Image image, String title) {
        markdown.append("![");
        text(PlainText.of(image.description().text()), true, false, false);
        markdown.append("](").append(address(image.address()));
        if (!title.isEmpty()) {
            markdown.append(" \"").append(title(title)).append('"');
        }
        markdown.append(')').append(image.size().typed());
    }

    private static String title(String words) {
        return words.replaceAll("[\\\\\"&]", "\\\\$0");
    }

    private static String address(String address) {
        return PLAIN_ADDRESS.matcher(address).matches()
                ? MarkdownEscape.address(address)
                : "<" + address.replaceAll("[\\\\<>&]", "\\\\$0") + ">";
    }

    /** An exclamation mark right before a bracket would make an image of a link. */
    private StringBuilder bracket() {
        int end = markdown.length() - 1;
        if (end >= 0 && markdown.charAt(end) == '!' && (end == 0 || markdown.charAt(end - 1) != '\\')) {
            markdown.insert(end, '\\');
        }
        return markdown.append('[');
    }

    /**
     * @param isOpen whether emphasis ends right before
     * @param isClosed whether emphasis begins right behind
     */
    private void text(String words, boolean inLink, boolean isOpen, boolean isClosed) {
        if (care == Care.USUAL) {
            markdown.append(inLink ? MarkdownEscape.linkText(words) : MarkdownEscape.run(words));
            return;
        }
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean touches = (isOpen && i == 0) || (isClosed && next == words.length());
            boolean isOuter = (i == 0 && markdown.isEmpty()) || next == words.length();
            if (care == Care.ENTITIES && (c == '|' || ((touches || (isOuter && c == ' ')) && !isSign(c)))) {
                markdown.append("&#").append(c).append(';');
            } else {
                markdown.append(isSign(c) ? "\\" : "").appendCodePoint(c);
            }
            i = next;
        }
    }

    /** Whether a character is escaped: where a line begins any, so that no block begins with it. */
    private boolean isSign(int c) {
        boolean isFirst = markdown.isEmpty() || markdown.charAt(markdown.length() - 1) == '\n';
        return (isFirst ? SIGNS_OF_BLOCKS : SIGNS).indexOf(c) >= 0;
    }
}
