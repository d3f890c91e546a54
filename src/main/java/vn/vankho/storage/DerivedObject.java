package vn.vankho.storage;

/**
 * A copy in the store.
 *
 * @param size in bytes
 * @param mark changes when the copy is written anew
 */
public record DerivedObject(long size, String mark) {}
