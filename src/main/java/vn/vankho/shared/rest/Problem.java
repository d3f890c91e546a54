package vn.vankho.shared.rest;

/**
 * Problem details (RFC 9457).
 *
 * @param type always {@code about:blank}: {@code title} and {@code status} say the kind
 * @param detail the sentence for the person
 * @param instance the address that was called
 * @param key name of the sentence, for programs
 */
record Problem(String type, String title, int status, String detail, String instance, String key) {}
