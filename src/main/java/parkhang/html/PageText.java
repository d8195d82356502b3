package parkhang.html;

/** All text that a page shows, by how it is set: code by itself, whether it is bold or not. */
public record PageText(String regular, String bold, String code) {}
