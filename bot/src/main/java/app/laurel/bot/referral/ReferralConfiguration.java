package app.laurel.bot.referral;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.clock.Periodic;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.clock.Timers;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.people.People;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the referral room together. */
@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

    private static final Duration SWEEP_EVERY = Duration.ofMinutes(15);

    @Bean
    ReferralRoom referralRoom(
            Cases cases,
            CaseIndex index,
            Inbox inbox,
            Oddities oddities,
            Terms terms,
            People people,
            Timers timers,
            InstantSource clock,
            ReferralSettings settings,
            ScreeningSettings screening) {
        return new ReferralRoom(
                cases,
                index,
                inbox,
                oddities,
                terms,
                people,
                timers,
                clock,
                settings.expireAfter(),
                settings.precedence(),
                screening);
    }

    @Bean
    PastCases pastCases(Cases cases, CaseIndex index) {
        return new PastCases(cases, index);
    }

    @Bean
    Oddities oddities(Exceptions exceptions) {
        return new OwnedOddities(exceptions);
    }

    @Bean
    Reacting referralReactions(ReferralRoom room) {
        return room.reacting();
    }

    @Bean
    Timed referralTimers(ReferralRoom room) {
        return room.timed();
    }

    @Bean
    Periodic referralSweep(ReferralRoom room) {
        return schedule -> schedule.every(
                SWEEP_EVERY, "referral.sweep", () -> room.sweeping().sweep());
    }

    @Bean
    Screening screening(ReferralRoom room) {
        return room.screening();
    }

    @Bean
    Submitting submitting(ReferralRoom room) {
        return room.submitting();
    }

    @Bean
    Receiving receiving(ReferralRoom room) {
        return room.receiving();
    }

    @Bean
    Referring referring(ReferralRoom room) {
        return room.referring();
    }

    @Bean
    Withdrawing withdrawing(ReferralRoom room) {
        return room.withdrawing();
    }

    @Bean
    Reviewing reviewing(ReferralRoom room) {
        return room.reviewing();
    }

    @Bean
    TakingOver takingOver(ReferralRoom room) {
        return room.takingOver();
    }

    @Bean
    LookingUp lookingUp(ReferralRoom room) {
        return room.lookingUp();
    }
}
