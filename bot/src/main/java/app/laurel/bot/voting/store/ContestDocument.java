package app.laurel.bot.voting.store;

import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Contest;

/** A contest as it is kept within other documents. */
record ContestDocument(AwardId award, String group) {

    static ContestDocument of(Contest contest) {
        return new ContestDocument(contest.award(), contest.group());
    }

    Contest toContest() {
        return new Contest(award, group);
    }
}
