package parkhang.volume;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can keep editions from being bound. */
public enum VolumeCode implements Code {
    ORDER_ARTICLE_UNKNOWN(Severity.ERROR),
    ORDER_ARTICLE_TWICE(Severity.ERROR),
    ORDER_EMPTY(Severity.ERROR),
    VOLUME_LACKS_ARTICLE(Severity.ERROR),
    ARTICLE_LEFT_OUT(Severity.WARNING);

    private final Severity severity;

    VolumeCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
