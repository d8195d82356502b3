package parkhang.command;

/** In what form findings are printed. */
enum CheckFormat {
    TEXT,
    JSON
}
