package vn.vankho.identity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.PageBounds;

/** Units and people by the names that a document takes as its unit and its readers: what the pickers of the screen offer. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Tài khoản")
class PeopleController {
    private static final int MOST = 200;

    /** @param parent the unit it belongs to */
    record UnitChoice(
            UUID id, String code, String name, @Nullable UUID parent) {}

    record PersonChoice(
            UUID id,
            String login,
            String fullName,
            @Nullable String position,
            List<UUID> units) {}

    private final People people;
    private final CurrentViewer viewers;

    PeopleController(People people, CurrentViewer viewers) {
        this.people = people;
        this.viewers = viewers;
    }

    @Operation(
            summary = "Các đơn vị đang hoạt động, theo thứ tự của cơ quan",
            description = "code hoặc id dùng được cho các trường unit và readerUnits của tài liệu.")
    @GetMapping("/units")
    List<UnitChoice> units() {
        return people.units(viewers.get()).stream()
                .map(unit -> new UnitChoice(unit.id().value(), unit.code(), unit.name(), value(unit.parent())))
                .toList();
    }

    @Operation(
            summary = "Tìm người theo họ tên hoặc tên đăng nhập, gõ không dấu cũng được",
            description = "login dùng được cho trường readerPeople của tài liệu.")
    @GetMapping("/people")
    List<PersonChoice> people(
            @Parameter(description = "Họ tên hoặc tên đăng nhập; bỏ trống: mọi người đang có tài khoản")
                    @RequestParam(name = "q", defaultValue = "")
                    String words,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        PageBounds.check(limit, MOST);
        return people.find(words, limit, viewers.get()).stream()
                .map(person -> new PersonChoice(
                        person.id().value(),
                        person.login(),
                        person.fullName(),
                        person.position(),
                        person.units().stream().map(UnitId::value).sorted().toList()))
                .toList();
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }
}
