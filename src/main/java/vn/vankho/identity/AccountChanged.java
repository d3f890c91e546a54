package vn.vankho.identity;

/** Password, roles, units or activity of an account changed: what is remembered of it in memory is void. */
record AccountChanged(PersonId person) {}
