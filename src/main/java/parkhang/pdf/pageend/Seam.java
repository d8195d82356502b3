package parkhang.pdf.pageend;

import org.w3c.dom.Element;

/**
 * A place in a document before which a page may end.
 *
 * @param name of what begins there: its id, or that of the unit before it with a number
 * @param next what begins there
 * @param isLast whether a page ends there only where it must for another language: in a low table, or behind its first row
 */
record Seam(String name, Element next, boolean isLast) {}
