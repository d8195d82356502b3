package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.article.PressContact;
import parkhang.imprint.Imprint;
import parkhang.text.CountryNames;
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
     * @param contacts whether whom journalists may ask is among them
     */
    public static List<ImprintLine> of(Imprint imprint, Labels labels, Locale locale, boolean contacts) {
        return new ImprintLines(labels, locale).lines(imprint, contacts);
    }

    /** Whom journalists may ask, a line for each. */
    static List<List<LabelledText>> contacts(List<PressContact> contacts) {
        return contacts.stream()
                .map(contact -> contact(LabelledText.of(contact.name()), contact))
                .toList();
    }

    /** The foot of a page has no room for press contacts: they stand at the end. */
    private List<ImprintLine> lines(Imprint imprint, boolean contacts) {
        List<ImprintLine> lines = new ArrayList<>();
        lines.add(new ImprintLine(List.of(LabelledText.of(imprint.name())), false));
        lines.add(
                new ImprintLine(address(imprint).stream().map(LabelledText::of).toList(), false));
        lines.add(new ImprintLine(reach(imprint), false));
        List<PressContact> named = contacts ? imprint.pressContacts() : List.of();
        for (PressContact contact : named) {
            LabelledText name = labelled("press-contact", contact.name(), null);
            lines.add(new ImprintLine(contact(name, contact), true));
        }
        if (imprint.responsible() != null) {
            lines.add(new ImprintLine(List.of(labelled("responsible", imprint.responsible(), null)), true));
        }
        lines.removeIf(line -> line.texts().isEmpty());
        return lines;
    }

    /** Readers at home need no country, unless it is the town as well. */
    private List<String> address(Imprint imprint) {
        List<String> lines = imprint.address();
        int last = lines.size() - 1;
        if (last <= 0 || !CountryNames.isHome(lines.get(last), locale)) {
            return lines;
        }
        List<String> before = lines.subList(0, last);
        boolean isTownNamed = before.stream().anyMatch(line -> line.contains(lines.get(last)));
        return CountryNames.isTown(locale) && !isTownNamed ? lines : before;
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

    private static List<LabelledText> contact(LabelledText name, PressContact contact) {
        List<LabelledText> line = new ArrayList<>(List.of(name));
        if (contact.phone() != null) {
            line.add(linked(unbroken(contact.phone()), dialled(contact.phone())));
        }
        mail(contact.mail(), line);
        return line;
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
