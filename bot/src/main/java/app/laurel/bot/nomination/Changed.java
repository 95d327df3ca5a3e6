package app.laurel.bot.nomination;

/** What became of a nominator's wish to change a nomination. */
public sealed interface Changed {

    record Done(Nomination nomination) implements Changed {}

    /** It has gone too far for this. */
    record TooLate(Nomination nomination) implements Changed {}

    /** There is no such nomination of this person. */
    record NotYours() implements Changed {}

    record Unfit(BadText fault) implements Changed {}
}
