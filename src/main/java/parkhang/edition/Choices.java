package parkhang.edition;

import parkhang.translation.State;

/**
 * What the user wants of the editions of a run.
 *
 * @param required a target of a lower state counts as missing
 * @param embargoed whether editions are made before their time; each of their pages then says so
 */
public record Choices(Incomplete incomplete, State required, boolean embargoed) {}
