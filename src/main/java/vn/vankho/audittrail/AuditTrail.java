package vn.vankho.audittrail;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.shared.Uuid7;

/** Writes the trail. A deed and its entry share one transaction: either both are there or neither is. */
@Component
public class AuditTrail {
    /** Behind an uneven backslash: who types the six signs is not to lose one of them. */
    private static final Pattern ZERO = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records a deed.
     *
     * @param deed what was done, in kebab-case with its room: {@code document.keep}; its words are the key {@code deed.document.keep}
     * @param subject to what, for example {@code document}; its words are the key {@code subject.document}
     * @param subjectId the id of it
     * @param details names and values worth reading later (title, old and new value, reason of a refusal); the words of a name are the key {@code detail.<name>}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String deed, String subject, String subjectId, Map<String, ?> details) {
        jdbc.sql("""
                insert into audit_entry (id, at, actor_id, actor_name, deed, subject, subject_id, details, words)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, array_to_tsvector(?::text[]))
                """)
                .param(Uuid7.next())
                .param(Timestamp.from(clock.instant()))
                .param(actor.id())
                .param(actor.name())
                .param(deed)
                .param(subject)
                .param(subjectId)
                .param(withoutZeroCharacters(json.writeValueAsString(details)))
                .param(words(actor, details))
                .update();
    }

    /** One of several deeds that are recorded together; its parts as in {@link #record}. */
    public record Line(String deed, String subject, String subjectId, Map<String, ?> details) {}

    /** Deeds of one person, in their order: a register of thousands of rows leaves as many lines. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Actor actor, List<Line> lines) {
        var rows = lines.stream()
                .map(line -> Map.of(
                        "id",
                        Uuid7.next(),
                        "deed",
                        line.deed(),
                        "subject",
                        line.subject(),
                        "subject_id",
                        line.subjectId(),
                        "details",
                        line.details(),
                        "words",
                        words(actor, line.details())))
                .toList();
        jdbc.sql("""
                insert into audit_entry (id, at, actor_id, actor_name, deed, subject, subject_id, details, words)
                select r.id, ?, ?, ?, r.deed, r.subject, r.subject_id, r.details, array_to_tsvector(r.words)
                  from jsonb_to_recordset(?::jsonb)
                       as r (id uuid, deed text, subject text, subject_id text, details jsonb, words text[])
                """)
                .param(Timestamp.from(clock.instant()))
                .param(actor.id())
                .param(actor.name())
                .param(withoutZeroCharacters(json.writeValueAsString(rows)))
                .update();
    }

    private String[] words(Actor actor, Map<String, ?> details) {
        var text = new StringBuilder(actor.name());
        details.values().stream()
                .filter(Objects::nonNull)
                .map(value -> value instanceof CharSequence said ? said : json.writeValueAsString(value))
                .forEach(value -> text.append(' ').append(value));
        return LineWords.of(text.toString()).toArray(String[]::new);
    }

    /** jsonb holds every character but U+0000, which a hostile file name may carry. */
    private static String withoutZeroCharacters(String text) {
        return ZERO.matcher(text).replaceAll("$1");
    }
}
