package parkhang.command;

/** How a synopsis is shown. */
enum SynopsisFormat {
    TABLE,
    JSON
}
