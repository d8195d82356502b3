package parkhang.edition;

import java.time.LocalDate;

/** A day as the locale writes it. */
public record DatedText(LocalDate date, String text) {}
