package vn.vankho.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.shared.Refused;

/** Units of the office: some dozens, so lists are short by nature and still limited. */
@Repository
class UnitRepository {
    private static final int MOST = 500;
    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(UnitId id, UnitData data) {
        try {
            jdbc.sql("""
                    insert into org_unit (id, code, name, parent_id, active, place)
                    values (?, ?, ?, ?, ?, (select coalesce(max(place), 0) + 1 from org_unit))
                    """)
                    .param(id.value())
                    .param(data.code())
                    .param(data.name())
                    .param(value(data.parent()))
                    .param(data.active())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("identity.unit.code.taken", data.code());
        }
    }

    /** One change of the tree at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock() {
        jdbc.sql("lock table org_unit in share row exclusive mode").update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void update(UnitId id, UnitData data) {
        try {
            jdbc.sql("update org_unit set code = ?, name = ?, parent_id = ?, active = ? where id = ?")
                    .param(data.code())
                    .param(data.name())
                    .param(value(data.parent()))
                    .param(data.active())
                    .param(id.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("identity.unit.code.taken", data.code());
        }
    }

    /** A code the unit bore until now; of two that bore it one after the other the last one is meant. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keepCode(UnitId id, String code) {
        jdbc.sql("""
                insert into org_unit_former_code (code, unit_id) values (?, ?)
                on conflict (code) do update set unit_id = excluded.unit_id
                """).param(code).param(id.value()).update();
    }

    Optional<OrgUnit> bore(String code) {
        return jdbc.sql("select u.* from org_unit u join org_unit_former_code f on f.unit_id = u.id where f.code = ?")
                .param(code)
                .query(UnitRepository::unit)
                .optional();
    }

    Optional<OrgUnit> find(UnitId id) {
        return jdbc.sql("select * from org_unit where id = ?")
                .param(id.value())
                .query(UnitRepository::unit)
                .optional();
    }

    List<OrgUnit> all(boolean withInactive) {
        return jdbc.sql("select * from org_unit where active or ? order by place, code limit ?")
                .params(withInactive, MOST)
                .query(UnitRepository::unit)
                .list();
    }

    /** Whether {@code unit} lies below {@code above}, or is it: a unit may not become its own parent. */
    boolean liesBelow(UnitId unit, UnitId above) {
        return jdbc.sql("""
                with recursive up as (
                    select id, parent_id from org_unit where id = :unit
                    union
                    select u.id, u.parent_id from org_unit u join up on u.id = up.parent_id
                )
                select exists (select from up where id = :above)
                """)
                .param("unit", unit.value())
                .param("above", above.value())
                .query(Boolean.class)
                .single();
    }

    /** These units and all above them. */
    Set<UnitId> withAbove(Set<UnitId> units) {
        return jdbc.sql("""
                with recursive up as (
                    select id, parent_id from org_unit where id = any (:units)
                    union
                    select u.id, u.parent_id from org_unit u join up on u.id = up.parent_id
                )
                select id from up
                """)
                .param("units", PersonRepository.uuids(units))
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .set();
    }

    private static @Nullable UUID value(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static OrgUnit unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new OrgUnit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                parent == null ? null : new UnitId(parent),
                row.getBoolean("active"));
    }
}
