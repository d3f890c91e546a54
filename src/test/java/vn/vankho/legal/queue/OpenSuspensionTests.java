package vn.vankho.legal.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.RegisterRoom;

/** A suspension that no day ends is on the list of what has to be watched, with its condition, until the text goes on. */
class OpenSuspensionTests {
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void it_is_watched_until_the_text_goes_on_and_its_condition_is_as_secret_as_the_text_that_says_it() {
        var old = room.confirmed(decision("46/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var dated = room.confirmed(decision("47/2018/QĐ-UBND", "2018-02-01", "2018-02-11"));
        var acting = room.taken(room.hiddenFile("Ngưng"), decision("15/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        room.confirm(acting);
        suspend(acting, old, null);
        suspend(acting, dated, LocalDate.parse("2099-12-31"));

        assertThat(found(room.lawyer)).containsExactly(old.value() + " cho đến khi Luật An toàn có hiệu lực");
        assertThat(found(room.staff)).containsExactly(old.value() + " ");

        room.events.addEvent(
                old, EffectKind.RESUMED, LocalDate.parse("2021-01-01"), null, "", "", "Hết ngưng.", room.lawyer);
        assertThat(found(room.lawyer)).isEmpty();
    }

    private static void suspend(LegalDocumentId acting, LegalDocumentId old, LocalDate until) {
        var sentence = "Tạm ngưng hiệu lực Quyết định này cho đến khi Luật An toàn có hiệu lực.";
        var data = new RelationData(RelationKind.SUSPENDS_EFFECT, "", false, null, until, sentence);
        room.register.addRelation(acting, old, data, room.lawyer);
    }

    private static List<String> found(Viewer viewer) {
        return room.bean(DataQuality.class).list(Quality.OPEN_SUSPENSION, 0, 50, viewer).rows().stream()
                .map(row -> row.id().value() + " " + row.more())
                .toList();
    }
}
