package vn.vankho.document;

/** Whether somebody has looked for a secrecy mark in a version, which is when others than its keeper may take the file out. */
public enum Looked {
    /** Work on it waits or goes on. */
    WAITS,
    /** It could not be read, or its first page could not: nobody knows whether it bears one. */
    COULD_NOT,
    /** A program or a person has. */
    DONE
}
