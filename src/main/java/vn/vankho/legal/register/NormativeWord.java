package vn.vankho.legal.register;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.head.LegalBounds;
import vn.vankho.shared.Refused;

/** A lawyer says, against the rule of its number, whether a text is a văn bản quy phạm pháp luật: the rules on effect and on acts go by it. */
@Service
public class NormativeWord {
    private final LegalAccess access;
    private final NormativeRepository words;
    private final LegalDeeds deeds;
    private final Clock clock;

    NormativeWord(LegalAccess access, NormativeRepository words, LegalDeeds deeds, Clock clock) {
        this.access = access;
        this.words = words;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * @param normative null: as the rule says again
     * @param why asked for where it goes against the rule
     */
    @Transactional
    public void say(LegalDocumentId id, @Nullable Boolean normative, String why, Viewer viewer) {
        var document = access.toDecide(id, viewer);
        var reason = LegalBounds.note(why);
        if (normative != null && reason.isEmpty()) throw new Refused("legal.normative.why.missing");
        words.say(document, normative, normative == null ? "" : reason, clock.instant(), viewer.person());
        var details =
                new HashMap<String, Object>(Map.of("normative", normative == null ? "RULE" : normative ? "YES" : "NO"));
        details.put("reason", reason);
        deeds.record("legal.say-normative", id, document.header(), details, viewer);
    }
}
