package vn.vankho.document;

/** Told to the person who brought a version that was put out of sight: which one, and why. */
public record QuarantineNotice(int no, String fileName, QuarantineReason reason) {}
