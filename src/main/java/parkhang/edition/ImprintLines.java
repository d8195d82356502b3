package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.imprint.Imprint;
import parkhang.translation.Labels;

/** The lines of the footer: who publishes, where, how to reach them, and who answers for it. */
public final class ImprintLines {
    private final Labels labels;

    private ImprintLines(Labels labels) {
        this.labels = labels;
    }

    public static List<List<Fact>> of(Imprint imprint, Labels labels) {
        return new ImprintLines(labels).lines(imprint);
    }

    private List<List<Fact>> lines(Imprint imprint) {
        List<List<Fact>> lines = new ArrayList<>();
        lines.add(List.of(Fact.of(imprint.name())));
        lines.add(imprint.address().stream().map(Fact::of).toList());
        lines.add(reach(imprint));
        lines.add(pressContact(imprint));
        lines.add(responsible(imprint));
        lines.removeIf(List::isEmpty);
        return lines;
    }

    private List<Fact> reach(Imprint imprint) {
        List<Fact> facts = new ArrayList<>();
        if (imprint.phone() != null) {
            facts.add(new Fact(labels.get("phone"), unbroken(imprint.phone()), dialled(imprint.phone())));
        }
        if (imprint.fax() != null) {
            facts.add(new Fact(labels.get("fax"), unbroken(imprint.fax()), null));
        }
        mail(imprint.mail(), facts);
        if (imprint.website() != null) {
            facts.add(new Fact(null, AddressText.shown(imprint.website()), imprint.website()));
        }
        return facts;
    }

    private List<Fact> pressContact(Imprint imprint) {
        List<Fact> facts = new ArrayList<>();
        Imprint.PressContact contact = imprint.pressContact();
        if (contact != null) {
            facts.add(new Fact(labels.get("press-contact"), contact.name(), null));
            if (contact.phone() != null) {
                facts.add(new Fact(null, unbroken(contact.phone()), dialled(contact.phone())));
            }
            mail(contact.mail(), facts);
        }
        return facts;
    }

    private List<Fact> responsible(Imprint imprint) {
        return imprint.responsible() == null
                ? List.of()
                : List.of(new Fact(labels.get("responsible"), imprint.responsible(), null));
    }

    private static void mail(@Nullable String mail, List<Fact> facts) {
        if (mail != null) {
            facts.add(new Fact(null, mail, "mailto:" + mail));
        }
    }

    private static String unbroken(String number) {
        return number.replace(' ', '\u00A0');
    }

    /** The number as a telephone dials it (RFC 3966); none for a number without its country's code. */
    private static @Nullable String dialled(String phone) {
        return phone.startsWith("+") ? "tel:+" + phone.replace("(0)", "").replaceAll("[^0-9]", "") : null;
    }
}
