package parkhang.html;

/** All that a page shows in regular weight, and all that it shows in bold; each in the order of the page. */
public record PageText(String regular, String bold) {}
