package parkhang.text;

import java.util.List;

/** One rule of setting a text. */
@FunctionalInterface
public interface TextRule {

    /** What stands in a text for what no rule may look into: code, an address, words of another language. */
    char HIDDEN = '\uFFFC';

    /** The changes that the rule wants, in the order of the text; none of them overlap. */
    List<TextEdit> edits(String text);
}
