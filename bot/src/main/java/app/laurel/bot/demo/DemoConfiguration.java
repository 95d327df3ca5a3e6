package app.laurel.bot.demo;

import app.laurel.bot.chat.Addresses;
import app.laurel.bot.chat.sending.Outbox;
import app.laurel.bot.clock.LaurelClock;
import app.laurel.bot.exchange.Rates;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PeopleSearch;
import app.laurel.bot.referral.LookingUp;
import app.laurel.bot.referral.Receiving;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.referral.Submitting;
import app.laurel.bot.store.Documents;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** Exists only in the demo. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    Personas personas(People people, Documents documents, DemoSettings settings) {
        return new Personas(people, documents, settings.usualPerson());
    }

    @Bean
    DemoChat demoChat(
            Personas personas,
            People people,
            PeopleSearch search,
            Addresses addresses,
            Outbox outbox,
            LaurelClock clock) {
        return new DemoChat(personas, people, search, addresses, outbox, clock);
    }

    @Bean
    DemoCrm demoCrm(Receiving receiving, InstantSource clock) {
        return new DemoCrm(receiving, clock);
    }

    @Bean
    DemoCrmChat demoCrmChat(LookingUp lookingUp, DemoCrm crm) {
        return new DemoCrmChat(lookingUp, crm);
    }

    @Bean
    DemoRates demoRates(Rates rates, InstantSource clock) {
        return new DemoRates(rates, clock);
    }

    @Bean
    @ConditionalOnProperty(name = "laurel.demo.history", matchIfMissing = true)
    DemoReferrals demoReferrals(
            Submitting submitting, Referring referring, LookingUp lookingUp, People people, DemoCrm crm) {
        return new DemoReferrals(submitting, referring, lookingUp, people, crm);
    }

    @Bean
    @ConditionalOnProperty("laurel.demo.rehearse")
    Rehearsal rehearsal() {
        return new Rehearsal();
    }
}
