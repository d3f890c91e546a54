package vn.vankho.document;

import java.util.Set;

/**
 * How the machine stands to fields of a document, by their names.
 *
 * @param read it filled them, and nobody has confirmed that
 * @param open it may fill them though they have a value
 * @param emptied a person emptied them: it fills them no more
 */
record MachineMarks(Set<String> read, Set<String> open, Set<String> emptied) {
    MachineMarks {
        read = Set.copyOf(read);
        open = Set.copyOf(open);
        emptied = Set.copyOf(emptied);
    }
}
