package parkhang.press;

/** In which forms an edition is written. */
public enum Format {
    HTML,
    PDF
}
