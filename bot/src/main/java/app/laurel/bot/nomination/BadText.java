package app.laurel.bot.nomination;

/** Why a text can't be taken. */
public sealed interface BadText {

    record Empty() implements BadText {}

    record TooLong(int length) implements BadText {}
}
