package app.laurel.bot.reward.reservation;

import app.laurel.bot.casework.Exceptions;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.people.People;
import app.laurel.bot.reward.breaker.Braking;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.entitlement.Entitlements;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what sets money aside. */
@Configuration(proxyBeanMethods = false)
class ReservationConfiguration {

    @Bean
    Reserving reserving(
            Entitlements entitlements, Budgeting budgeting, Braking braking, People people, InstantSource clock) {
        return new Reserving(entitlements, budgeting, braking, people, clock);
    }

    @Bean
    Reacting budgetReactions(Reserving reserving, Budgeting budgeting) {
        return new BudgetReactions(reserving, budgeting);
    }

    @Bean
    Reacting breakerReactions(Reserving reserving, Exceptions exceptions) {
        return new BreakerReactions(reserving, exceptions);
    }
}
