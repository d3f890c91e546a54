package vn.vankho.document.rest;

import java.util.Map;
import java.util.UUID;
import vn.vankho.identity.PersonId;

/** A person in an answer; the name is empty where nobody has the id. */
record Named(UUID id, String name) {
    static Named of(PersonId person, Map<PersonId, String> names) {
        return new Named(person.value(), names.getOrDefault(person, ""));
    }
}
