package app.laurel.bot.payout.rail.simulated;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the simulated rail behaves; rates are shares of all payments, from 0 to 1.
 *
 * @param seed the same seed brings the same luck
 * @param answersAfter how long it takes to answer
 * @param settlesAfter how long the money is on its way; nothing: it is there at once
 * @param returnsAfter how long after settling money comes back, if it does
 * @param settlingTime how long "I don't know this key" may still change
 * @param payday the day of the month on which colleagues are paid
 * @param timesOutAfterAccepting share that it accepts without an answer
 * @param timesOutBeforeAccepting share that is lost on the way
 * @param failsForNow share that it refuses at first
 * @param failsForGood share that it refuses for good
 * @param returns share that comes back after it was paid
 * @param fates what happens to payments of an amount, as in {@code 66.60: FAILS_FOR_GOOD}
 */
@ConfigurationProperties("laurel.rails.simulated")
record SimulatedSettings(
        @DefaultValue("0") long seed,
        @DefaultValue("0s") Duration answersAfter,
        @DefaultValue("5s") Duration settlesAfter,
        @DefaultValue("5s") Duration returnsAfter,
        @DefaultValue("3s") Duration settlingTime,
        @DefaultValue("15") int payday,
        @DefaultValue("0") double timesOutAfterAccepting,
        @DefaultValue("0") double timesOutBeforeAccepting,
        @DefaultValue("0") double failsForNow,
        @DefaultValue("0") double failsForGood,
        @DefaultValue("0") double returns,
        @DefaultValue Map<String, Fate> fates) {

    static SimulatedSettings lucky() {
        return new SimulatedSettings(
                0,
                Duration.ZERO,
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                Duration.ofSeconds(3),
                15,
                0,
                0,
                0,
                0,
                0,
                Map.of());
    }

    SimulatedSettings with(Map<String, Fate> others) {
        return new SimulatedSettings(
                seed,
                answersAfter,
                settlesAfter,
                returnsAfter,
                settlingTime,
                payday,
                timesOutAfterAccepting,
                timesOutBeforeAccepting,
                failsForNow,
                failsForGood,
                returns,
                others);
    }
}
