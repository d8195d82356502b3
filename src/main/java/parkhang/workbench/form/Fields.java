package parkhang.workbench.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;

/** Writes the fields of a form, each with its label and, where it has one, a line that says what belongs into it. */
public final class Fields {
    private final Markup page;
    private final String prefix;
    private final boolean readOnly;

    /** @param prefix of the fields' ids, behind which their names stand */
    public Fields(Markup page, String prefix, boolean readOnly) {
        this.page = page;
        this.prefix = prefix;
        this.readOnly = readOnly;
    }

    /**
     * One line of text.
     *
     * @param type of the field, as HTML has it
     * @param attributes further ones
     */
    public void line(String name, String label, String type, String value, @Nullable String... attributes) {
        begin(name, label);
        @Nullable String[] all = new @Nullable String[attributes.length + 10];
        @Nullable
        String[] own = {
            "id", id(name), "name", name, "type", type, "value", value, "readonly", readOnly ? "readonly" : null
        };
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(attributes, 0, all, own.length, attributes.length);
        page.open("input", all);
        end();
    }

    /** Several lines of text. */
    public void lines(String name, String label, int rows, String value, @Nullable String hint) {
        begin(name, label);
        page.element(
                "textarea",
                "\n" + value,
                "id",
                id(name),
                "name",
                name,
                "rows",
                "" + rows,
                "dir",
                "auto",
                "readonly",
                readOnly ? "readonly" : null,
                "aria-describedby",
                hint == null ? null : id(name) + "-hint");
        if (hint != null) {
            page.line().element("small", hint, "id", id(name) + "-hint");
        }
        end();
    }

    /**
     * One of several.
     *
     * @param options what is shown for each value
     * @param value one that is not among them is added
     */
    public void choice(String name, String label, Map<String, String> options, String value) {
        begin(name, label);
        select(name, null, options, value);
        end();
    }

    /** The same without a label that is seen. */
    void select(String name, @Nullable String label, Map<String, String> options, String value) {
        page.open("select", "id", id(name), "name", name, "aria-label", label, "disabled", readOnly ? "disabled" : null)
                .line();
        if (!options.containsKey(value)) {
            option(value, value, true);
        }
        options.forEach((one, shown) -> option(one, shown, one.equals(value)));
        page.close();
    }

    private void option(String value, String shown, boolean isSelected) {
        page.element("option", shown, "value", value, "selected", isSelected ? "selected" : null)
                .line();
    }

    /** Yes or no. */
    public void check(String name, String label, boolean value) {
        page.open("p", "class", "field check").line();
        page.open(
                        "input",
                        "id",
                        id(name),
                        "name",
                        name,
                        "type",
                        "checkbox",
                        "value",
                        "yes",
                        "checked",
                        value ? "checked" : null,
                        "disabled",
                        readOnly ? "disabled" : null)
                .line();
        page.element("label", label, "for", id(name));
        page.close().line();
    }

    void begin(String name, String label) {
        page.open("p", "class", "field", "id", id(name) + "-field").line();
        page.element("label", label, "for", id(name)).line();
    }

    void end() {
        page.close().line();
    }

    String id(String name) {
        return prefix + name.replace('.', '-');
    }
}
