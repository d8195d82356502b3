package parkhang.pdf.tag;

import org.w3c.dom.Element;

/**
 * A link of the edition.
 *
 * @param words where it leads, for those who hear it
 */
public record Link(Element element, String words) {}
