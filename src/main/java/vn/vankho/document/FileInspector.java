package vn.vankho.document;

import vn.vankho.storage.Spooled;

/** The look at a file at the door, before anything is kept. Supplied by the room that reads files. */
public interface FileInspector {
    /**
     * Says what the file is; cheap, without reading it whole.
     *
     * @param name its safe name, for the sentence of a refusal and the comparison with the content
     * @throws vn.vankho.shared.Refused when it is of an unknown or dangerous type, encrypted or visibly damaged
     */
    Inspected inspect(Spooled file, String name);
}
