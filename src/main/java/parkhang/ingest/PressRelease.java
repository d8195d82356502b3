package parkhang.ingest;

import java.util.List;

/**
 * A press release as this archive writes it.
 *
 * @param slug a suggestion for the article's name
 * @param article the text of the article's file: front matter and Markdown
 * @param offices in the order of the release; no two have the same locale
 */
public record PressRelease(String slug, String article, List<Office> offices) {
    public PressRelease {
        offices = List.copyOf(offices);
    }
}
