package parkhang.edition;

import java.util.Locale;
import parkhang.imprint.Imprint;
import parkhang.translation.Labels;
import parkhang.translation.address.AddressTable;

/** What a locale adds to every article: its labels, its imprint, and pages of its own in place of linked ones. */
public record Bundle(Locale locale, Labels labels, Imprint imprint, AddressTable addresses) {}
