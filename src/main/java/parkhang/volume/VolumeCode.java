package parkhang.volume;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep editions from being bound. */
public enum VolumeCode implements Code {
    ORDER_ARTICLE_UNKNOWN(Severity.ERROR, "write the name of a file in articles/, without .md"),
    ORDER_ARTICLE_TWICE(Severity.ERROR, "leave one of the two out"),
    ORDER_EMPTY(Severity.ERROR, "list articles by the names of their files: `articles: [first, second]`"),
    VOLUME_LACKS_ARTICLE(
            Severity.ERROR, "mend what is reported of it, or bind the volume without such articles with --partial"),
    ARTICLE_LEFT_OUT(Severity.WARNING, "mend what is reported of it, and bind the volume again");

    private final Severity severity;
    private final String hint;

    VolumeCode(Severity severity, String hint) {
        this.severity = severity;
        this.hint = hint;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String hint() {
        return hint;
    }
}
