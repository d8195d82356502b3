package parkhang.epub;

/**
 * A file in an e-book (EPUB 3.3, section 5.6.2: a publication resource).
 *
 * @param name below the book's folder
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files
record BookItem(String name, String mediaType, byte[] bytes) {}
