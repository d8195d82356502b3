package parkhang.verify;

import java.io.IOException;

/** Looks at one side of a PDF. What is wrong goes into its findings; what it throws says that the PDF is damaged. */
interface PdfCheck {
    void check(OpenPdf pdf) throws IOException;

    /** Whether it follows the tags, and must not where these are broken. */
    default boolean followsTags() {
        return false;
    }
}
