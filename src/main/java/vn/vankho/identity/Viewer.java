package vn.vankho.identity;

import java.util.Set;
import vn.vankho.audittrail.Actor;
import vn.vankho.shared.Forbidden;

/**
 * The person a call is made for. Every public service method takes one, so no answer can be given without asking who looks.
 *
 * @param person who
 * @param name full name, as the trail shall show it
 * @param roles what the person is
 * @param units where the person works, and the units above: what a department may read, its offices may
 */
public record Viewer(PersonId person, String name, Set<Role> roles, Set<UnitId> units) {
    public boolean may(Permission permission) {
        for (var role : roles) if (role.permissions().contains(permission)) return true;
        return false;
    }

    /** @throws Forbidden naming the missing permission */
    public void require(Permission permission) {
        if (!may(permission)) throw new Forbidden("identity.forbidden." + permission, name);
    }

    public Actor actor() {
        return new Actor(person.value(), name);
    }
}
