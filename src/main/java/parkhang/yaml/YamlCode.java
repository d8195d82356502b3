package parkhang.yaml;

import parkhang.diagnostic.Code;
import parkhang.diagnostic.Severity;

/** What can be wrong with a YAML mapping. */
public enum YamlCode implements Code {
    YAML_SYNTAX(Severity.ERROR, "mend the YAML here; a value with a colon or a hash sign in it wants quotation marks"),
    YAML_NOT_A_MAPPING(Severity.ERROR, "write lines of the form `key: value`"),
    YAML_VALUE_KIND(Severity.ERROR, "give the key a value of the kind that is asked for"),
    YAML_KEY_MISSING(Severity.ERROR, "add the key with its value"),
    YAML_KEY_TWICE(Severity.ERROR, "delete one of the two"),
    YAML_KEY_UNKNOWN(Severity.WARNING, "see whether the key is misspelled, or delete it");

    private final Severity severity;
    private final String hint;

    YamlCode(Severity severity, String hint) {
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
