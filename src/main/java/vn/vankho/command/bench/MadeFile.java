package vn.vankho.command.bench;

/** A file made for a run; {@code token} stands in this file only. */
record MadeFile(String name, byte[] bytes, String token) {}
