package vn.vankho.document;

/** Whether viruses are looked for in what is kept. Supplied by the room that asks a program for it. */
public interface VirusLooks {
    /** Whether there is such a program, and it has not found the version clean yet, nor a person has said that its find is none. */
    boolean isUnscanned(VersionId version);
}
