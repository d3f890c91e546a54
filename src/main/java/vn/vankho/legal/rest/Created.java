package vn.vankho.legal.rest;

import java.util.UUID;

/** What was added. */
record Created(UUID id) {}
