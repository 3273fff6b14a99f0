package io.whyledger.platform.web;

/** What is wrong with one part of a request. */
public record FieldProblem(String field, String message) {}
