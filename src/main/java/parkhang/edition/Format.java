package parkhang.edition;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form a file is written. */
public enum Format {
    HTML,
    PDF,
    /** For those who ask for a Word file; nobody gets one who has not asked. */
    DOCX,
    /** For those who read on a telephone, or on a device for books. */
    EPUB,
    /** A picture for whoever links to the edition: its title and its office. */
    CARD(".card.png"),
    /** Markdown, for machines. */
    MD,
    /** Plain text. */
    TXT,
    /** A mail that is ready to be sent. */
    EML,
    /** Of a volume: both, with the single editions, to be handed out. */
    ZIP;

    private final String ending;

    Format() {
        this.ending = "." + word();
    }

    Format(String ending) {
        this.ending = ending;
    }

    /** The form that a file's ending asks for, in small or in capital letters; empty for another ending. */
    public static Optional<Format> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /** What a file's name ends in. */
    public String ending() {
        return ending;
    }

    /** As the web calls it (IANA's media types). */
    public String mediaType() {
        return switch (this) {
            case HTML -> "text/html";
            case PDF -> "application/pdf";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case EPUB -> "application/epub+zip";
            case CARD -> "image/png";
            case MD -> "text/markdown";
            case TXT -> "text/plain";
            case EML -> "message/rfc822";
            case ZIP -> "application/zip";
        };
    }

    /** As readers of all languages know it; empty for what is not for readers. */
    public String known() {
        return switch (this) {
            case PDF -> "PDF";
            case DOCX -> "Word";
            case EPUB -> "EPUB";
            case HTML, CARD, MD, TXT, EML, ZIP -> "";
        };
    }

    /** As it is written on the command line and in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
