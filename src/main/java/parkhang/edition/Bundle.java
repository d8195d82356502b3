package parkhang.edition;

import java.util.Locale;
import parkhang.archive.Look;
import parkhang.imprint.Imprint;
import parkhang.translation.Labels;
import parkhang.translation.address.AddressTable;

/** What a locale adds to every article: its labels, its imprint, pages of its own in place of linked ones, and its look. */
public record Bundle(Locale locale, Labels labels, Imprint imprint, AddressTable addresses, Look look) {}
