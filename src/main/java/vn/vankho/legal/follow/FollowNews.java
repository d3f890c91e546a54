package vn.vankho.legal.follow;

import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.vankho.identity.PersonId;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalNews;
import vn.vankho.notification.NewNotice;
import vn.vankho.notification.Notifier;

/** Tells those who follow a text what happened to it, in the transaction of the deed; who did it knows it. */
@Component
class FollowNews {
    private final FollowQueries follows;
    private final Notifier notifier;

    FollowNews(FollowQueries follows, Notifier notifier) {
        this.follows = follows;
        this.notifier = notifier;
    }

    @EventListener
    void on(LegalNews news) {
        tell(
                follows.followers(news.document()).stream()
                        .filter(person -> !person.equals(news.by()))
                        .toList(),
                news);
    }

    /** That the filter of a person left more new texts than are told one by one. */
    void tellMany(PersonId person, Follow filter, long texts, String round) {
        notifier.tell(List.of(person), FilterNotices.many(filter, texts, round));
    }

    void tell(Collection<PersonId> people, LegalNews news) {
        LegalDocumentId document = news.document();
        notifier.tell(
                List.copyOf(people),
                new NewNotice(LegalNotices.KIND, document.value(), news.what().name(), news.details(), news.once()));
    }
}
