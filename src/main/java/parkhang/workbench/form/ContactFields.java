package parkhang.workbench.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.html.Markup;
import parkhang.workbench.page.Words;

/** Persons whom journalists may ask, as rows of fields: one more than there are. */
public final class ContactFields {
    /** More of them are written by hand. */
    private static final int MOST = 20;

    private static final List<String> KEYS = List.of("name", "phone", "mail");

    private ContactFields() {}

    /**
     * Writes them; nothing where the value is none of the form that has fields.
     *
     * @param name of the group, with which the fields' names begin
     * @param value as {@link parkhang.yaml.YamlMapping#values()} gives it; null where there is none
     */
    public static void write(Markup page, Fields fields, Words words, String name, @Nullable Object value) {
        List<Map<?, ?>> contacts = contacts(value);
        if (contacts == null) {
            return;
        }
        page.open("fieldset", "id", fields.id(name)).line();
        page.element("legend", words.of("front-contact")).line();
        for (int i = 0; i <= contacts.size() && i < MOST; i++) {
            page.open("div", "class", "contact").line();
            for (String key : KEYS) {
                Object one = i < contacts.size() ? contacts.get(i).get(key) : null;
                fields.line(
                        name + "." + i + "." + key,
                        words.of("front-contact-" + key),
                        key.equals("phone") ? "tel" : key.equals("mail") ? "email" : "text",
                        FrontForm.text(one));
            }
            page.close().line();
        }
        page.close().line();
    }

    private static @Nullable List<Map<?, ?>> contacts(@Nullable Object value) {
        List<?> all = value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
        List<Map<?, ?>> contacts = new ArrayList<>();
        for (Object one : all) {
            if (!(one instanceof Map<?, ?> contact) || !KEYS.containsAll(contact.keySet())) {
                return null;
            }
            contacts.add(contact);
        }
        return contacts.size() > MOST ? null : contacts;
    }

    /** What was typed into them, as {@link parkhang.yaml.YamlEdit} takes it: one mapping, or a list of several; null where there is none. */
    public static @Nullable Object value(String name, Map<String, String> form) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            Map<String, Object> one = new LinkedHashMap<>();
            for (String key : KEYS) {
                String text = form.getOrDefault(name + "." + i + "." + key, "").strip();
                if (!text.isEmpty()) {
                    one.put(key, text);
                }
            }
            if (!one.isEmpty()) {
                all.add(one);
            }
        }
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : all;
    }
}
