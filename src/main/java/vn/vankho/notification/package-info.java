/**
 * Who is told of what, and how: notices in the portal, each about one thing that another room owns. This room delivers and keeps what was
 * read; whom to tell is a rule of the owner, and so is who may see what a notice is about, asked anew with each look ({@link NoticeSubject}).
 */
@ApplicationModule(allowedDependencies = {"identity"})
@NullMarked
package vn.vankho.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
