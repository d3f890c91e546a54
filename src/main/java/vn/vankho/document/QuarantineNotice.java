package vn.vankho.document;

/** Told to the person who brought a version that was put out of sight: which one, and the mark that was read in it. */
public record QuarantineNotice(int no, String fileName, String mark) {}
