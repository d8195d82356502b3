package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.PressContact;

/** Whom a release tells to ask, while it is read. */
final class Person {
    private @Nullable String name;
    private @Nullable String phone;
    private @Nullable String mail;
    private final List<String> unplaced = new ArrayList<>();

    boolean isNamed() {
        return name != null;
    }

    /** Whether what it is called is no person's name. */
    boolean isOffice() {
        return name != null && PersonReader.isOffice(name);
    }

    boolean isReachable() {
        return phone != null || mail != null;
    }

    boolean hasMail() {
        return mail != null;
    }

    void name(String value) {
        if (name != null) {
            unplaced.add(name);
        }
        name = value;
    }

    void phone(String value) {
        if (phone == null) {
            phone = value;
        } else {
            unplaced.add(value);
        }
    }

    void mail(String value) {
        if (mail == null) {
            mail = value;
        } else {
            unplaced.add(value);
        }
    }

    void unplaced(String value) {
        unplaced.add(value);
    }

    List<String> unplaced() {
        return List.copyOf(unplaced);
    }

    /** @param office what a contact is called that names nobody */
    @Nullable
    PressContact contact(@Nullable String office) {
        String known = name == null ? office : name;
        return known == null || !isReachable() ? null : new PressContact(known, phone, mail);
    }
}
