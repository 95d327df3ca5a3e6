package app.laurel.bot.staff;

import app.laurel.bot.people.PeopleSource;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what follows the directory. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(StaffConfiguration.class);

    @Bean
    Departing departing(
            Register register, StaffProperties properties, ObjectProvider<Doubts> doubts, InstantSource clock) {
        return new Departing(register, new Belief(properties.most(), properties.percent()), kept(doubts), clock);
    }

    @Bean(initMethod = "begin")
    Following followingTheDirectory(PeopleSource source, Register register, Departing departing, InstantSource clock) {
        return new Following(source, register, departing, clock);
    }

    @Bean
    StaffWork staffWork(Following following, PeopleSource source, Register register, InstantSource clock) {
        return new StaffWork(following, source, register, clock);
    }

    /** Casework keeps the doubts; it knows the people, so it is looked up when it is needed. */
    private static Doubts kept(ObjectProvider<Doubts> doubts) {
        return new Doubts() {

            @Override
            public void raise(String loss, int missing, int of) {
                LOG.error("{} of {} people are missing at once: nobody leaves until that is confirmed", missing, of);
                doubts.ifAvailable(kept -> kept.raise(loss, missing, of));
            }

            @Override
            public void settle(String loss) {
                doubts.ifAvailable(kept -> kept.settle(loss));
            }
        };
    }
}
