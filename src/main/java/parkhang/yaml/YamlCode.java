package parkhang.yaml;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a YAML mapping. */
public enum YamlCode implements Code {
    YAML_SYNTAX(Severity.ERROR),
    YAML_NOT_A_MAPPING(Severity.ERROR),
    YAML_VALUE_KIND(Severity.ERROR),
    YAML_KEY_MISSING(Severity.ERROR),
    YAML_KEY_TWICE(Severity.ERROR),
    YAML_KEY_UNKNOWN(Severity.WARNING);

    private final Severity severity;

    YamlCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
