package vn.vankho.extraction;

import java.util.List;

/**
 * That a text was decoded from charsets of the time before Unicode.
 *
 * @param charsets TCVN3, VNI
 * @param score share of valid syllables among the decoded words, 0 to 1
 * @param reverted whether a person went back to the text as it is written in the file
 */
public record Decoding(List<String> charsets, double score, boolean reverted) {}
