package app.laurel.bot.voting.award;

import app.laurel.bot.voting.Award;

/** What became of a change to the awards. */
public sealed interface AwardKept {

    record Added(Award award) implements AwardKept {}

    record AlreadyThere(Award award) implements AwardKept {}

    record Retired(Award award) implements AwardKept {}

    record NoSuchAward() implements AwardKept {}
}
