/**
 * Commands of the launcher that run without the portal or talk to it over HTTP: import, evaluate, bench, rebuild-index.
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>Main takes the command, Options what stands behind it; CommandRefused is why it cannot be done.
 *   <li>Speaking to a portal: PortalClient with PortalAddress and Credentials, Waits, PortalBusy, AwayNotice; FileForm and SentBytes send a file.
 *   <li>Import: ImportCommand takes an ImportSource (FolderWalk, ImportListing, LeftOut; OpenZips with InnerZip and ZipPlace), writes an ImportJournal (ImportGone), asks by
 *       ImportFollowing what became of it (ImportFates), shows a ProgressBar and ends with a StopNotice; UnreadableFile is one of its refusals. ImportRegisterCommand sends a register.
 *   <li>Measuring: EvaluateSearch by RankingFigures; EvaluateOcr over ScanPairs by CharacterErrors and ErrorRate; {@code recognition}; {@code bench}.
 *   <li>RebuildIndexCommand has the index built anew.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"extraction", "legal :: recognition", "search"})
@NullMarked
package vn.vankho.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
