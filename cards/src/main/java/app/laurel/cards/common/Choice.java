package app.laurel.cards.common;

/** One answer that can be chosen in an input: what is shown, and what is sent. */
public record Choice(String title, String value) {}
