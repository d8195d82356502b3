package parkhang.diagnostic;

/**
 * What the catalogue says of a code.
 *
 * @param group the heading that it stands under
 * @param code the word that is printed and documented: {@code target-missing}
 * @param summary when it is reported, in one sentence
 * @param text all of it, as Markdown: severity and when it is reported, an example in a fence, the remedy; each paragraph is one line
 */
public record Explanation(String group, String code, Severity severity, String summary, String text) {}
