package app.laurel.cards.common;

/** One line of a list of facts. */
public record Fact(String title, String value) {}
