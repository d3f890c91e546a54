package vn.vankho.notification;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The board and what it keeps, for rooms that tell people something. */
@TestConfiguration(proxyBeanMethods = false)
@Import({NoticeRepository.class, NoticeBoard.class, Notifier.class})
public class NoticeBeans {}
