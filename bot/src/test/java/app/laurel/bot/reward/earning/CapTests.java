package app.laurel.bot.reward.earning;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.RewardDesk;
import app.laurel.bot.reward.Samples;
import app.laurel.bot.store.InMemoryDocuments;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CapTests {

    private final InstantSource clock = InstantSource.fixed(Samples.NOON);
    private final RewardDesk desk = new RewardDesk(
            new InMemoryDocuments(clock),
            clock,
            id -> Optional.of(Money.of("1000000.00", id.currency().getCurrencyCode())));

    @Test
    void rewardsFiveCreditCardsAYearHoweverManyQualifyAtOnce() throws Exception {
        var qualify = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 20; i++) {
            var facts = Samples.facts("R-" + i, "CREDIT_CARD", Country.CA, Samples.ANA);
            qualify.add(() -> {
                desk.qualified(facts);
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(qualify)) {
                done.get();
            }
        }
        assertThat(desk.entitlements().of(Samples.ANAS)).hasSize(5);
    }

    @Test
    void countsARepeatedReferralOnceAndSaysWhyTheSixthEarnsNothing() {
        for (int i = 0; i < 6; i++) {
            desk.qualified(Samples.facts("R-" + i, "CREDIT_CARD", Country.CA, Samples.ANA));
            desk.qualified(Samples.facts("R-0", "CREDIT_CARD", Country.CA, Samples.ANA));
        }
        assertThat(desk.told()).last().isEqualTo("R-0 entitled 1");
        assertThat(desk.told()).contains("R-5 denied CAP_REACHED").doesNotContain("R-4 denied CAP_REACHED");
    }

    @Test
    void makesRoomForAnotherWhenOneIsTakenBackBeforeItWasPaid() {
        for (int i = 0; i < 5; i++) {
            desk.qualified(Samples.facts("R-" + i, "CREDIT_CARD", Country.CA, Samples.ANA));
        }
        var first = Samples.facts("R-0", "CREDIT_CARD", Country.CA, Samples.ANA);
        desk.reversed(first);
        desk.reversed(first);
        desk.qualified(first);
        desk.qualified(Samples.facts("R-5", "CREDIT_CARD", Country.CA, Samples.ANA));
        desk.qualified(Samples.facts("R-6", "CREDIT_CARD", Country.CA, Samples.ANA));
        assertThat(desk.told()).contains("R-5 entitled 1", "R-6 denied CAP_REACHED");
        assertThat(desk.entitlements().of(Samples.ANAS)).hasSize(6);
    }
}
