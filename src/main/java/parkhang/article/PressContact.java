package parkhang.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.yaml.YamlMapping;

/** Whom a journalist asks; an article names them, or an office for all of its articles. */
public record PressContact(String name, @Nullable String phone, @Nullable String mail) {
    private static final Set<String> KEYS = Set.of("name", "phone", "mail");

    /** Something before and after one at sign: enough to catch a slip, and no more can be known without sending. */
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");

    /** Those of a key: one, or a list of them. One without a name is reported and left out. */
    public static List<PressContact> read(YamlMapping yaml, String key, Diagnostics diagnostics) {
        return yaml.oneOrMore(key, text -> reportForm(key, text, diagnostics)).stream()
                .flatMap(one -> read(one, diagnostics).stream())
                .toList();
    }

    private static void reportForm(String key, Located<String> text, Diagnostics diagnostics) {
        Map<String, String> found = Map.of("key", key, "text", text.value());
        diagnostics.report(text.place(), ArticleCode.CONTACT_FORM.with(found));
    }

    private static Optional<PressContact> read(YamlMapping yaml, Diagnostics diagnostics) {
        yaml.reportUnknown(KEYS);
        String mail = mail(yaml, diagnostics).orElse(null);
        String phone = number(yaml, "phone", diagnostics).orElse(null);
        return yaml.required("name").map(name -> new PressContact(name, phone, mail));
    }

    /** The number under a key, such as {@code phone}; empty where there is none, and reported where nobody could dial it. */
    public static Optional<String> number(YamlMapping yaml, String key, Diagnostics diagnostics) {
        Optional<String> text = yaml.text(key);
        text.filter(written -> written.codePoints().noneMatch(Character::isDigit))
                .ifPresent(written -> diagnostics.report(
                        yaml.place(key), ArticleCode.NUMBER_WITHOUT_DIGITS.with(Map.of("key", key, "text", written))));
        return text;
    }

    /** As articles and imprints have them under their keys: one mapping, or a list of several; null where there are none. */
    public static @Nullable Object yaml(List<PressContact> contacts) {
        List<Map<String, Object>> all =
                contacts.stream().map(PressContact::yaml).toList();
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : all;
    }

    private Map<String, Object> yaml() {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("name", name);
        if (phone != null) {
            yaml.put("phone", phone);
        }
        if (mail != null) {
            yaml.put("mail", mail);
        }
        return yaml;
    }

    /** The address under {@code mail}; empty where there is none, and reported where it can't be one. */
    public static Optional<String> mail(YamlMapping yaml, Diagnostics diagnostics) {
        Optional<String> text = yaml.text("mail");
        Optional<String> mail = text.filter(written -> MAIL.matcher(written).matches());
        if (text.isPresent() && mail.isEmpty()) {
            diagnostics.report(yaml.place("mail"), ArticleCode.MAIL_INVALID.with(Map.of("text", text.get())));
        }
        return mail;
    }
}
