package app.laurel.bot.reward.earning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.referral.ReferralFacts;
import app.laurel.bot.referral.Referrer;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.RewardDesk;
import app.laurel.bot.reward.Samples;
import app.laurel.bot.store.InMemoryDocuments;
import app.laurel.bot.testing.Histories;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In the United States the fee of staff for securities and insurance is the same whatever comes of the referral. */
class LawHistoriesTests {

    /** One thing that the CRM tells. */
    enum Told {
        REGISTERED,
        QUALIFIED,
        REVERSED
    }

    @Test
    void paysStaffTheSameWhateverComesOfTheReferral() {
        for (var product : List.of("SECURITIES", "INSURANCE")) {
            Histories.each(150, LawHistoriesTests::tell, history -> {
                var outcome = play(product, history);
                var registeredOnly =
                        play(product, history.contains(Told.REGISTERED) ? List.of(Told.REGISTERED) : List.of());
                assertThat(outcome).isEqualTo(registeredOnly);
            });
        }
    }

    @Test
    void paysStaffForTheReferralOnce() {
        assertThat(play("SECURITIES", List.of(Told.REGISTERED, Told.QUALIFIED, Told.REGISTERED)))
                .contains("25.00 USD APPROVED");
        assertThat(play("SECURITIES", List.of(Told.QUALIFIED))).isEmpty();
    }

    private static List<Told> tell(Random random) {
        var history = new ArrayList<Told>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            history.add(List.of(Told.REGISTERED, Told.QUALIFIED, Told.REVERSED).get(random.nextInt(3)));
        }
        return history;
    }

    private static Optional<String> play(String product, List<Told> history) {
        var clock = InstantSource.fixed(Samples.NOON);
        var desk = new RewardDesk(
                new InMemoryDocuments(clock),
                clock,
                id -> Optional.of(Money.of("1000.00", id.currency().getCurrencyCode())));
        ReferralFacts facts = Samples.facts("R-1", product, Country.US, new Referrer.Employee(new PersonId("noah")));
        for (var told : history) {
            switch (told) {
                case REGISTERED -> desk.registered(facts);
                case QUALIFIED -> desk.qualified(facts);
                case REVERSED -> desk.reversed(facts);
            }
        }
        var all = desk.entitlements().of(new Owner("noah"));
        assertThat(all).hasSizeLessThan(2);
        return all.stream().map(one -> one.amount() + " " + one.stage()).findFirst();
    }
}
