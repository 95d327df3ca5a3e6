package app.laurel.bot.kudos;

/** What became of somebody's wish to thank. */
public sealed interface Given {

    record Done(Kudos kudos) implements Given {}

    record Nobody() implements Given {}

    record OwnName() implements Given {}

    record TooMany(int most) implements Given {}

    record NoWords() implements Given {}

    record TooLong(int length, int most) implements Given {}

    /** This many are enough for one day. */
    record EnoughForToday(int most) implements Given {}
}
