package vn.vankho.storage;

/** An original that lies in the store. {@code size} in bytes. */
public record StoredObject(Sha256 sha256, long size) {}
