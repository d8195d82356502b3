package parkhang.imprint;

import java.util.LinkedHashMap;
import java.util.List;
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
        put(yaml, "press-contact", contacts(imprint.pressContacts()));
        put(yaml, "responsible", imprint.responsible());
        yaml.put("paper", imprint.paper().label());
        TrimSize trim = imprint.trim();
        put(yaml, "trim", trim == null ? null : trim.label());
        return YamlWriter.write(yaml);
    }

    private static @Nullable Object contacts(List<PressContact> contacts) {
        List<Map<String, Object>> all =
                contacts.stream().map(ImprintWriter::mapping).toList();
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : all;
    }

    private static Map<String, Object> mapping(PressContact contact) {
        Map<String, Object> yaml = new LinkedHashMap<>();
        yaml.put("name", contact.name());
        put(yaml, "phone", contact.phone());
        put(yaml, "mail", contact.mail());
        return yaml;
    }

    private static void put(Map<String, Object> yaml, String key, @Nullable Object value) {
        if (value != null) {
            yaml.put(key, value);
        }
    }
}
