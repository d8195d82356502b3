package parkhang.command;

/** How coverage is shown. */
enum CoverageFormat {
    TABLE,
    JSON,
    CSV,
    HTML
}
