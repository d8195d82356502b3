package parkhang.imprint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.article.PressContact;
import parkhang.yaml.YamlWriter;

/** Writes {@code imprint.yaml} as {@link ImprintReader} reads it. */
public final class ImprintWriter {
    private ImprintWriter() {}

    public static String write(Imprint imprint) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("name", imprint.name());
        if (!imprint.address().isEmpty()) {
            yaml.put("address", imprint.address());
        }
        put(yaml, "phone", imprint.phone());
        put(yaml, "fax", imprint.fax());
        put(yaml, "mail", imprint.mail());
        put(yaml, "website", imprint.website());
        put(yaml, "press-contact", PressContact.yaml(imprint.pressContacts()));
        put(yaml, "responsible", imprint.responsible());
        yaml.put("paper", imprint.paper().label());
        TrimSize trim = imprint.trim();
        put(yaml, "trim", trim == null ? null : trim.label());
        return YamlWriter.write(yaml);
    }

    private static void put(Map<String, Object> yaml, String key, @Nullable Object value) {
        if (value != null) {
            yaml.put(key, value);
        }
    }
}
