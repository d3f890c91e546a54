package vn.vankho.extraction;

/** The text of one page (or sheet, slide), NFC; pages count from 1. */
public record PageText(int no, String text) {}
