package vn.vankho.admin.ui;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vankho.document.ManyEnded;
import vn.vankho.notification.Notifier;

/** Tells who began a deed on many documents that it has come to its end. */
@Component
class ManyNews {
    private final Notifier notifier;

    ManyNews(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void on(ManyEnded ended) {
        notifier.tell(List.of(ended.person()), ManyNotices.of(ended.run()));
    }
}
