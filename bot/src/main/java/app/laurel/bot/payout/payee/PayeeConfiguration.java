package app.laurel.bot.payout.payee;

import app.laurel.bot.payout.Payees;
import app.laurel.bot.people.People;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the source of payees together. */
@Configuration(proxyBeanMethods = false)
class PayeeConfiguration {

    @Bean
    Payees payees(PayeeSettings settings, People people) {
        var source = settings.path().<Payees>map(FilePayees::new).orElse(owner -> Optional.empty());
        return new KnownPayees(source, people);
    }
}
