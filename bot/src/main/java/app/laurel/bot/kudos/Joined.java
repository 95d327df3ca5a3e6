package app.laurel.bot.kudos;

/** What became of somebody's wish to join in. */
public sealed interface Joined {

    /** They have, now or before. */
    record Done(Kudos kudos) implements Joined {}

    /** It is they who thank, or who are thanked. */
    record TheirOwn(Kudos kudos) implements Joined {}

    record Unknown() implements Joined {}
}
