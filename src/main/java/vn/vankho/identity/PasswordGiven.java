package vn.vankho.identity;

/**
 * An administrator replaced the password of an account: whoever used it until then may not have been its owner. What goes on for the person
 * without a session is ended in the transaction of the change.
 */
public record PasswordGiven(PersonId person) {}
