package vn.vankho.legal.recognition;

/**
 * The field (lĩnh vực) that a text is proposed to belong to.
 *
 * @param from and {@code until}: characters of the text that it is told by
 * @param confidence which share of such proposals is right, 0 to 1; see the benchmarks of recognition
 */
public record ReadField(String name, int from, int until, float confidence) {}
