package parkhang.font;

/** A piece of text that one face sets. */
public record FontRun(String text, FontFace face) {}
