package app.laurel.cards.voting;

/** An award and who has won it, with some of the words that were written about them. */
public record Honour(String award, String names, String words) {}
