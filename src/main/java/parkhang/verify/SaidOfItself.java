package parkhang.verify;

import org.jspecify.annotations.Nullable;
import parkhang.gate.TextDifference;

/** What a file says of itself, beside what is in it and what is known of it. */
final class SaidOfItself {
    private SaidOfItself() {}

    /**
     * Reports a language that is another one, or none.
     *
     * @param name of the file, as the findings have it
     * @param language its locale's tag; null where nobody knows it
     */
    static void checkLanguage(String name, String said, @Nullable String language, FileFindings found) {
        if (said.isEmpty() || (language != null && !said.equals(language))) {
            found.report(
                    VerifyCode.LANGUAGE_DIFFERS,
                    name + " says that it is in \"" + said + "\", not \"" + language + '"');
        }
    }

    /** Reports a title that is not the heading of the text. */
    static void checkTitle(String name, String title, String heading, FileFindings found) {
        if (TextDifference.find(heading, title).isPresent()) {
            found.report(
                    VerifyCode.METADATA_DIFFERS,
                    name + "'s title is \"" + title + "\", and its heading \"" + heading + '"');
        }
    }
}
