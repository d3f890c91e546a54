package vn.vankho.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.vankho.vietnamese.VietnameseText;

/** Reads people. Order is the Vietnamese one: by the given name, which stands last, then by the whole name. */
@Repository
class PeopleQueries {
    private static final String PERSON = """
            select p.id, p.login, p.full_name, p.position, p.email, p.active,
                   array(select r.role from person_role r where r.person_id = p.id) as roles,
                   array(select u.unit_id from person_unit u where u.person_id = p.id) as units
              from person p
            """;
    private static final String ORDER = """
             order by regexp_replace(p.full_name, '^.*\\s', '') collate "vi-VN-x-icu", p.full_name collate "vi-VN-x-icu", p.login
            """;

    private final JdbcClient jdbc;

    PeopleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> byId(PersonId id) {
        return jdbc.sql(PERSON + " where p.id = ?")
                .param(id.value())
                .query(PeopleQueries::person)
                .optional();
    }

    Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        return jdbc
                .sql(PERSON + " where p.id = any(?)")
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(PeopleQueries::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    Set<PersonId> holding(Set<Role> roles) {
        return jdbc.sql("""
                select distinct p.id from person p join person_role r on r.person_id = p.id
                 where p.active and r.role = any (:roles)
                """)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .set();
    }

    Optional<Person> byLogin(String login) {
        return jdbc.sql(PERSON + " where p.login = ?")
                .param(login.strip().toLowerCase(Locale.ROOT))
                .query(PeopleQueries::person)
                .optional();
    }

    List<Person> page(PeopleFilter filter, int offset, int limit) {
        return bind(PERSON + where(filter) + ORDER + " limit :limit offset :offset", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(PeopleQueries::person)
                .list();
    }

    long count(PeopleFilter filter) {
        return bind("select count(*) from person p " + where(filter), filter)
                .query(Long.class)
                .single();
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        return jdbc
                .sql("select id, full_name from person where id = any(?)")
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Person> demonstration() {
        return jdbc.sql(PERSON + " where p.demonstration and p.active" + ORDER + " limit 100")
                .query(PeopleQueries::person)
                .list();
    }

    private static String where(PeopleFilter filter) {
        return " where true"
                + (filter.words().isBlank() ? "" : """
                         and not exists (select from unnest(:words) as word where strpos(p.folded, word) = 0)
                        """)
                + (filter.unit() == null
                        ? ""
                        : " and exists (select from person_unit u where u.person_id = p.id and u.unit_id = :unit)")
                + (filter.role() == null
                        ? ""
                        : " and exists (select from person_role r where r.person_id = p.id and r.role = :role)")
                + (filter.active() == null ? "" : " and p.active = :active");
    }

    private StatementSpec bind(String sql, PeopleFilter filter) {
        return jdbc.sql(sql)
                .param("words", words(filter.words()))
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("active", filter.active());
    }

    private static String[] words(String words) {
        return words.isBlank()
                ? new String[0]
                : VietnameseText.fold(words).toLowerCase(Locale.ROOT).strip().split("\\s+");
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("full_name"),
                row.getString("position"),
                row.getString("email"),
                roles(row.getArray("roles")),
                units(row.getArray("units")),
                row.getBoolean("active"));
    }

    /** A role that an older or newer portal knew is left out: fewer rights, never a page that does not open. */
    private static Set<Role> roles(Array array) throws SQLException {
        var known = EnumSet.noneOf(Role.class);
        for (var name : (String[]) array.getArray())
            for (var role : Role.values()) if (role.name().equals(name)) known.add(role);
        return Set.copyOf(known);
    }

    private static Set<UnitId> units(@Nullable Array array) throws SQLException {
        var units = new HashSet<UnitId>();
        if (array != null) for (var id : (UUID[]) array.getArray()) units.add(new UnitId(id));
        return Set.copyOf(units);
    }
}
