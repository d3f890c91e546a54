/**
 * Units, people, roles, sign-in, personal tokens; says who is looking ({@code Viewer}) and what they may do ({@code Permission}).
 *
 * <p>Which files together do what:
 * <ul>
 *   <li>Who looks: CurrentViewer, ViewersLater, KnownViewers, Viewer, Permission, Role, Rights.
 *   <li>People and units: Accounts changes, AccountWords tells the trail, People reads; Person, PersonData, OrgUnit, UnitData and their
 *       repositories; FirstSetup and FirstAccounts make the first; EntryNames names them in the trail, EntrySubjects asks
 *       the rooms above who may be told of theirs.
 *   <li>Sign-in: PasswordSignIn (Passwords, SignInThrottle, SignInTrail) at the screen; BasicSignIn and TokenSignIn with each call
 *       of a script; SignedIn is what is remembered, SignInRefused what is said, AccountChanged voids it, PasswordGiven ends what goes on without it.
 *   <li>The chain in front of the API: ApiSecurity, TokenFilter, ApiRefusals, SecureHeaders; UnbelievedProxies tells the operator of a proxy that is not believed.
 *   <li>Tokens: PersonalTokens, TokenRepository.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"audittrail"})
@NullMarked
package vn.vankho.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
