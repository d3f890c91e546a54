package vn.vankho.document;

/** Its time in the trash is over: it goes in this transaction, and is still there while this is heard. */
public record DocumentDestroyed(DocumentId document) {}
