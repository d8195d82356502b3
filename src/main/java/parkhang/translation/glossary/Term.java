package parkhang.translation.glossary;

import parkhang.diagnostic.Place;

/**
 * A term of the source, and how it is to be translated.
 *
 * @param note what a translator must know to use it; empty where there is nothing to say
 */
public record Term(Place place, String source, String target, String note) {}
