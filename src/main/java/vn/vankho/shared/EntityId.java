package vn.vankho.shared;

import java.util.UUID;

/** The identity of an entity; each entity has a record of its own, so that a unit can never be taken for a person. */
public interface EntityId {
    UUID value();
}
