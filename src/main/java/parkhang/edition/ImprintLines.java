package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.imprint.Imprint;
import parkhang.translation.Labels;

/** The lines of the footer: who publishes, where, how to reach them, and who answers for it. */
public final class ImprintLines {
    private final Labels labels;
    private final Locale locale;

    private ImprintLines(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    /**
     * The lines of an office.
     *
     * @param locale the editions' own
     */
    public static List<List<LabelledText>> of(Imprint imprint, Labels labels, Locale locale) {
        return new ImprintLines(labels, locale).lines(imprint);
    }

    private List<List<LabelledText>> lines(Imprint imprint) {
        List<List<LabelledText>> lines = new ArrayList<>();
        lines.add(List.of(LabelledText.of(imprint.name())));
        lines.add(imprint.address().stream().map(LabelledText::of).toList());
        lines.add(reach(imprint));
        lines.add(pressContact(imprint));
        lines.add(responsible(imprint));
        lines.removeIf(List::isEmpty);
        return lines;
    }

    private List<LabelledText> reach(Imprint imprint) {
        List<LabelledText> line = new ArrayList<>();
        if (imprint.phone() != null) {
            line.add(labelled("phone", unbroken(imprint.phone()), dialled(imprint.phone())));
        }
        if (imprint.fax() != null) {
            line.add(labelled("fax", unbroken(imprint.fax()), null));
        }
        mail(imprint.mail(), line);
        if (imprint.website() != null) {
            line.add(linked(AddressText.shown(imprint.website()), imprint.website()));
        }
        return line;
    }

    private List<LabelledText> pressContact(Imprint imprint) {
        List<LabelledText> line = new ArrayList<>();
        Imprint.PressContact contact = imprint.pressContact();
        if (contact != null) {
            line.add(labelled("press-contact", contact.name(), null));
            if (contact.phone() != null) {
                line.add(linked(unbroken(contact.phone()), dialled(contact.phone())));
            }
            mail(contact.mail(), line);
        }
        return line;
    }

    private List<LabelledText> responsible(Imprint imprint) {
        return imprint.responsible() == null
                ? List.of()
                : List.of(labelled("responsible", imprint.responsible(), null));
    }

    private static void mail(@Nullable String mail, List<LabelledText> line) {
        if (mail != null) {
            line.add(linked(mail, "mailto:" + mail));
        }
    }

    private LabelledText labelled(String key, String text, @Nullable String address) {
        return LabelledText.of(labels, locale, key, text, address, null);
    }

    private static LabelledText linked(String text, @Nullable String address) {
        return new LabelledText(null, text, address, null, null);
    }

    private static String unbroken(String number) {
        return number.replace(' ', '\u00A0');
    }

    /** The number as a telephone dials it (RFC 3966); none for a number without its country's code. */
    private static @Nullable String dialled(String phone) {
        return phone.startsWith("+") ? "tel:+" + phone.replace("(0)", "").replaceAll("[^0-9]", "") : null;
    }
}
