package parkhang.search;

/**
 * A part of a document that a result can point to.
 *
 * @param anchor the id of its element in the page; empty for the top of the page
 * @param text as it is read, without markup
 */
public record SearchUnit(String anchor, boolean heading, String text) {}
