package parkhang.ingest;

/**
 * A picture that a document brings.
 *
 * @param address under which the draft's blocks show it; safe as the end of a path: small letters, figures, hyphens and one dot
 * @param bytes of its file, as they are in the document
 */
record DraftPicture(String address, byte[] bytes) {
    DraftPicture {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
