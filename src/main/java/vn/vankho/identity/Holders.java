package vn.vankho.identity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who holds a permission now, for rooms that tell them of what waits; asked by the portal, never for a person who looks. */
@Component
public class Holders {
    private final PeopleQueries people;

    Holders(PeopleQueries people) {
        this.people = people;
    }

    /** Everybody with an open account. */
    public Set<PersonId> of(Permission permission) {
        return people.holding(Stream.of(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .collect(Collectors.toSet()));
    }
}
