package app.laurel.bot.voting.demo;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;

/** What one colleague writes about another in the demo. */
record DemoNomination(PersonId nominator, PersonId nominee, AwardId award, String text) {

    static final AwardId HERO = new AwardId("customer-hero");
    static final AwardId TEAM = new AwardId("one-team");
    static final AwardId STAR = new AwardId("rising-star");

    static DemoNomination words(String nominator, String nominee, AwardId award, String text) {
        return new DemoNomination(new PersonId(nominator), new PersonId(nominee), award, text);
    }
}
