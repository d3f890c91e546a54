package vn.vankho.notification;

import vn.vankho.notification.NoticeSubject.Shown;

/** A notice as the person who looks may read it. */
public record ShownNotice(Notice notice, Shown shown) {}
