package app.laurel.bot.voting;

/**
 * One race for an award.
 *
 * @param group the country, region or department in which it is held; empty for the whole bank
 */
public record Contest(AwardId award, String group) implements Comparable<Contest> {

    @Override
    public int compareTo(Contest other) {
        var byAward = award.compareTo(other.award);
        return byAward == 0 ? group.compareTo(other.group) : byAward;
    }
}
