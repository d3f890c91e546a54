package vn.vankho.document;

import java.util.List;

/**
 * For one mark these versions were put out of sight; published in that transaction, for the rooms that tell people of it.
 *
 * @param versions the one that bears the mark first, where it is among them
 */
public record PutAway(List<AwayVersion> versions) {
    public PutAway {
        versions = List.copyOf(versions);
    }
}
