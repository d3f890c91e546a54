package vn.vankho.admin.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.ManyRun;
import vn.vankho.document.ManyRunId;
import vn.vankho.document.ManyRuns;
import vn.vankho.identity.Viewer;
import vn.vankho.notification.NewNotice;
import vn.vankho.notification.Notice;
import vn.vankho.notification.NoticeSubject;
import vn.vankho.shared.Texts;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;

/** Notices that a deed on many documents has come to its end: how many are done. They go when it is forgotten. */
@Component
class ManyNotices implements NoticeSubject {
    private static final String KIND = "many-run";

    private final ManyRuns runs;
    private final Texts texts;

    ManyNotices(ManyRuns runs, Texts texts) {
        this.runs = runs;
        this.texts = texts;
    }

    static NewNotice of(ManyRunId run) {
        return new NewNotice(KIND, run.value(), "ENDED", Map.of(), "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String seen() {
        return "exists (select from many_run r where r.id = n.subject_id and r.started_by = n.person_id)";
    }

    @Override
    public Map<String, Object> parameters(Viewer viewer) {
        return Map.of();
    }

    @Override
    public Map<UUID, Shown> shown(Collection<Notice> notices, Viewer viewer) {
        var ids = notices.stream()
                .map(notice -> new ManyRunId(notice.subjectId()))
                .toList();
        var found = runs.found(ids, viewer).stream()
                .collect(Collectors.toMap(run -> run.id().value(), run -> run));
        var all = new HashMap<UUID, Shown>();
        for (var notice : notices) {
            var run = found.get(notice.subjectId());
            if (run != null) all.put(notice.id(), shown(run));
        }
        return all;
    }

    private Shown shown(ManyRun run) {
        return new Shown(
                texts.get(Say.locale(), run.deed().key()),
                DocumentRoutes.many(run.id()),
                "admin.many.notice",
                List.of(Formats.count(run.done()), Formats.count(run.total()), Formats.count(run.undone())));
    }
}
