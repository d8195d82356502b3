package parkhang.font;

import java.awt.geom.Path2D;

/**
 * A word as its script wants it drawn, its letters joined, stacked and their marks in place.
 *
 * @param text the word's characters, in logical order
 * @param width how far it moves the pen, in thousandths of an em
 * @param outline what is filled, in thousandths of an em, upwards from the baseline
 */
public record ShapedWord(String text, float width, Path2D outline) {}
