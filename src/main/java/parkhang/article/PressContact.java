package parkhang.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.yaml.YamlMapping;

/** Whom a journalist asks; an article names them, or an office for all of its articles. */
public record PressContact(String name, @Nullable String phone, @Nullable String mail) {
    private static final Set<String> KEYS = Set.of("name", "phone", "mail");

    /** Something before and after one at sign: enough to catch a slip, and no more can be known without sending. */
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+\\.[^@\\s<>,;]+");

    /** Those of a key: one, or a list of them. One without a name is reported and left out. */
    public static List<PressContact> read(YamlMapping yaml, String key, Diagnostics diagnostics) {
        return yaml.oneOrMore(key).stream()
                .flatMap(one -> read(one, diagnostics).stream())
                .toList();
    }

    private static Optional<PressContact> read(YamlMapping yaml, Diagnostics diagnostics) {
        yaml.reportUnknown(KEYS);
        String mail = mail(yaml, diagnostics).orElse(null);
        return yaml.required("name")
                .map(name -> new PressContact(name, yaml.text("phone").orElse(null), mail));
    }

    /** The address under {@code mail}; empty where there is none, and reported where it can't be one. */
    public static Optional<String> mail(YamlMapping yaml, Diagnostics diagnostics) {
        Optional<String> text = yaml.text("mail");
        Optional<String> mail = text.filter(written -> MAIL.matcher(written).matches());
        if (text.isPresent() && mail.isEmpty()) {
            diagnostics.report(yaml.place("mail"), ArticleCode.MAIL_INVALID, "`" + text.get() + "` is no mail address");
        }
        return mail;
    }
}
