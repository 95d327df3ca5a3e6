package app.laurel.bot.voting;

/** Among whom an award is given: everybody, or apart in each country, region or department. */
public enum Scope {
    BANK,
    COUNTRY,
    REGION,
    DEPARTMENT;

    /** The group in which somebody votes and can win; empty where there is only one. */
    String groupOf(Elector elector) {
        return switch (this) {
            case BANK -> "";
            case COUNTRY -> elector.country().name();
            case REGION -> elector.region();
            case DEPARTMENT -> elector.department();
        };
    }
}
