package vn.vankho.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Role;

/** Who the caller is to the portal. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Tài khoản")
class MeController {
    record Unit(UUID id, String code, String name) {}

    record Me(
            UUID id, String login, String fullName, Set<Role> roles, List<Permission> permissions, List<Unit> units) {}

    private final People people;
    private final CurrentViewer viewers;

    MeController(People people, CurrentViewer viewers) {
        this.people = people;
        this.viewers = viewers;
    }

    @Operation(summary = "Tài khoản đang gọi: vai trò, quyền và đơn vị")
    @GetMapping
    Me me() {
        var viewer = viewers.get();
        var person = people.me(viewer);
        var units = people.units(viewer).stream()
                .filter(unit -> person.units().contains(unit.id()))
                .map(unit -> new Unit(unit.id().value(), unit.code(), unit.name()))
                .toList();
        var permissions = Stream.of(Permission.values()).filter(viewer::may).toList();
        return new Me(person.id().value(), person.login(), person.fullName(), person.roles(), permissions, units);
    }
}
